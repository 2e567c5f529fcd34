import type { Ladder } from '../model/catalog.ts'
import { artefacts } from './artefacts.ts'
import { capabilities } from './capabilities.ts'
import { categories } from './categories.ts'
import { claims } from './claims.ts'
import { criteria } from './criteria.ts'
import { scales } from './crosswalk.ts'
import { exercises } from './exercises.ts'
import { facets } from './facets.ts'
import { facts } from './facts.ts'
import { figures } from './figures.ts'
import { terms } from './glossary.ts'
import { highlights } from './highlights.ts'
import { kinds } from './kinds.ts'
import { levels } from './levels.ts'
import { models } from './models.ts'
import { nextSteps } from './next-steps.ts'
import { parts } from './parts.ts'
import { polls } from './polls.ts'
import { projects } from './projects.ts'
import { questions } from './questions.ts'
import { roles } from './roles.ts'
import { acts, slides } from './slides.ts'
import { sources } from './sources.ts'
import { boxes, phases } from './systems.ts'
import { takeaways } from './takeaways.ts'
import { talk } from './talk.ts'
import { talks } from './talks.ts'
import { techniques } from './techniques.ts'
import { scoreTests, sections } from './test-score.ts'
import { tools } from './tools.ts'
import { transitions } from './transitions.ts'

/** Everything that this talk says. */
export const ladder: Ladder = {
  talk,
  levels,
  facets,
  categories,
  tools,
  capabilities,
  techniques,
  models,
  roles,
  figures,
  artefacts,
  claims,
  kinds,
  criteria,
  projects,
  transitions,
  nextSteps,
  terms,
  sources,
  facts,
  scales,
  sections,
  scoreTests,
  boxes,
  phases,
  polls,
  acts,
  parts,
  slides,
  questions,
  takeaways,
  highlights,
  exercises,
  talks,
}
