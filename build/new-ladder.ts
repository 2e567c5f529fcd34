/** Writes the tables of a ladder that runs at once: as few as a talk needs, each ready to be changed. */
export function newLadder(): string {
  return `import type { Ladder } from '../../../model/catalog.ts'
import { define } from '../../../model/define.ts'

const facets = define('facets', {}, {
  when: { label: 'When', question: 'When are the tests run?' },
  red: { label: 'When red', question: 'What happens when one fails?' },
})
const levels = define('levels', { facets }, {
  manual: { title: 'By hand', promise: 'I tried it, and it worked.', facets: { when: { text: 'Before a release, if there is time' }, red: { text: 'Nobody else hears of it' } } },
  automatic: { title: 'Automatic', promise: 'It still works after a change.', facets: { when: { text: 'After every commit' }, red: { text: 'Somebody looks into it, some day' } } },
  trusted: { title: 'Trusted', promise: 'If it is green, we ship it.', facets: { when: { text: 'Before a change is merged' }, red: { text: 'The change waits' } } },
})
const tools = define('tools', { levels }, {
  git: { name: 'Git', icon: 'simple-icons:git', homeLevel: 'manual' },
  vitest: { name: 'Vitest', icon: 'simple-icons:vitest', homeLevel: 'automatic' },
  playwright: { name: 'Playwright', homeLevel: 'trusted' },
})
const roles = define('roles', { levels }, {
  developer: { name: 'Developer', level: 'automatic' },
  lead: { name: 'Lead developer', level: 'trusted' },
})
const transitions = define('transitions', { levels }, {
  'to-automatic': { from: 'manual', to: 'automatic', headline: 'Have a machine run the tests' },
  'to-trusted': { from: 'automatic', to: 'trusted', headline: 'Merge nothing that is not green' },
})
const nextSteps = define('nextSteps', { transitions }, {
  first: { transition: 'to-automatic', short: 'Write one test', step: 'Write one test for the last thing that broke.' },
  server: { transition: 'to-automatic', short: 'Run it for every commit', step: 'Have a server run it for every commit and tell you.' },
  lies: { transition: 'to-trusted', short: 'Mend the tests that lie', step: 'Mend or delete each test that fails without a reason.' },
  gate: { transition: 'to-trusted', short: 'Let red block', step: 'Let a red test block a merge, whoever is in a hurry.' },
})
// The next table goes here, and its name into the last line: criteria, questions, terms … (README, "Your own ladder").

export const ladder: Ladder = { talk: { title: 'The 3 Levels of Testing' }, facets, levels, tools, roles, transitions, nextSteps }
`
}
