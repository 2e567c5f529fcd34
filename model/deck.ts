import type { Catalog } from './catalog.ts'
import { capabilities } from '../data/capabilities.ts'
import { categories } from '../data/categories.ts'
import { claims } from '../data/claims.ts'
import { criteria } from '../data/criteria.ts'
import { scales } from '../data/crosswalk.ts'
import { exercises } from '../data/exercises.ts'
import { facets } from '../data/facets.ts'
import { facts } from '../data/facts.ts'
import { terms } from '../data/glossary.ts'
import { highlights } from '../data/highlights.ts'
import * as id from '../data/ids.ts'
import { levels } from '../data/levels.ts'
import { models } from '../data/models.ts'
import { nextSteps } from '../data/next-steps.ts'
import { parts } from '../data/parts.ts'
import { plainSlides } from '../data/plain-slides.ts'
import { polls } from '../data/polls.ts'
import { questions } from '../data/questions.ts'
import { roles } from '../data/roles.ts'
import { acts, slides } from '../data/slides.ts'
import { sources } from '../data/sources.ts'
import { boxes, phases } from '../data/systems.ts'
import { takeaways } from '../data/takeaways.ts'
import { talk } from '../data/talk.ts'
import { talks } from '../data/talks.ts'
import { techniques } from '../data/techniques.ts'
import { scoreTests, sections } from '../data/test-score.ts'
import { tools } from '../data/tools.ts'
import { transitions } from '../data/transitions.ts'
import { listOf } from './catalog.ts'
import { withPlainSlides } from './plain-slides.ts'

/** The catalog of this talk: the one place where `data/` meets `model/`. A command asks `loadCatalog` of build/validate.ts, which reads the Markdown as well. */
export const deck: Catalog = withPlainSlides({
  talk,
  levels: listOf(id.LEVEL_IDS, levels),
  facets: listOf(id.FACET_IDS, facets),
  categories: listOf(id.CATEGORY_IDS, categories),
  tools: listOf(id.TOOL_IDS, tools),
  capabilities: listOf(id.CAPABILITY_IDS, capabilities),
  techniques: listOf(id.TECHNIQUE_IDS, techniques),
  models: listOf(id.MODEL_IDS, models),
  roles: listOf(id.ROLE_IDS, roles),
  claims: listOf(id.CLAIM_IDS, claims),
  questions: listOf(id.QUESTION_IDS, questions),
  takeaways: listOf(id.TAKEAWAY_IDS, takeaways),
  criteria: listOf(id.CRITERION_IDS, criteria),
  transitions: listOf(id.TRANSITION_IDS, transitions),
  nextSteps: listOf(id.NEXT_STEP_IDS, nextSteps),
  terms: listOf(id.TERM_IDS, terms),
  highlights: listOf(id.HIGHLIGHT_IDS, highlights),
  sources: listOf(id.SOURCE_IDS, sources),
  facts: listOf(id.FACT_IDS, facts),
  scales: listOf(id.SCALE_IDS, scales),
  sections: listOf(id.SECTION_IDS, sections),
  scoreTests,
  boxes: listOf(id.BOX_IDS, boxes),
  phases: listOf(id.PHASE_IDS, phases),
  polls: listOf(id.POLL_IDS, polls),
  acts: listOf(id.ACT_IDS, acts),
  slides: listOf(id.SLIDE_IDS, slides),
  parts: listOf(id.PART_IDS, parts),
  talks: listOf(id.TALK_IDS, talks),
  exercises: listOf(id.EXERCISE_IDS, exercises),
}, plainSlides)
