import { execFileSync } from 'node:child_process'
import { ESLint } from 'eslint'
import { expect, it } from 'vitest'
import { LAYERS } from '../../layers.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'

const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports' })

async function forbidden(filePath: string, statement: string): Promise<boolean> {
  const code = filePath.endsWith('.vue') ? `<script setup lang="ts">\n${statement}\n</script>\n` : `${statement}\n`
  const [result] = await eslint.lintText(code, { filePath })
  expect(result?.fatalErrorCount).toBe(0)
  return result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports') ?? false
}

it('names every folder that holds code', () => {
  const code = execFileSync('git', ['ls-files', '*.ts', '*.vue', '*.cjs'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n').filter(path => path.includes('/'))
  expect([...new Set(code.map(path => path.split('/')[0]))].toSorted()).toEqual(LAYERS.map(({ folder }) => folder).toSorted())
})

it.each([
  ['data/tools.ts', 'import { rank } from \'../model/levels.ts\''],
  ['data/tools.ts', 'import { readFileSync } from \'node:fs\''],
  ['data/tools.ts', 'import { find } from \'../toolkit/deck/lookup.ts\''],
  ['data/levels/notebook.ts', 'import { deck } from \'../../model/deck.ts\''],
  ['data/tools.ts', 'import { runProject } from \'../build/project.ts\''],
  ['project/results.ts', 'import { tools } from \'../data/tools.ts\''],
  ['components/parts/ToolChip.vue', 'import { results } from \'../../project/results.ts\''],
  ['model/tools.ts', 'import { tools } from \'../data/tools.ts\''],
  ['model/checks/tools.ts', 'import { tools } from \'../../data/tools.ts\''],
  ['model/tools.ts', 'import { computed } from \'vue\''],
  ['model/tools.ts', 'import { diagramsOf } from \'../diagrams/index.ts\''],
  ['model/tools.ts', 'import { usePolls } from \'../composables/polls.ts\''],
  ['model/tools.ts', 'import { serve } from \'../toolkit/shell/serve.ts\''],
  ['toolkit/site/publish.ts', 'import { deck } from \'../../model/deck.ts\''],
  ['toolkit/stage/windows.ts', 'import { slides } from \'@slidev/client/logic/slides.ts\''],
  ['components/parts/ToolChip.vue', 'import { slides } from \'@slidev/client/logic/slides.ts\''],
  ['toolkit/stage/setup/main.ts', 'import { deck } from \'../../../model/deck.ts\''],
  ['composables/polls.ts', 'import ToolChip from \'../components/parts/ToolChip.vue\''],
  ['composables/polls.ts', 'import { tools } from \'../data/tools.ts\''],
  ['diagrams/index.ts', 'import ToolChip from \'../components/parts/ToolChip.vue\''],
  ['diagrams/index.ts', 'import { useNav } from \'@slidev/client\''],
  ['diagrams/index.ts', 'import { levels } from \'../data/levels.ts\''],
  ['components/parts/ToolChip.vue', 'import { tools } from \'../../data/tools.ts\''],
  ['components/parts/ToolChip.vue', 'import { buildDeck } from \'../../build/deck.ts\''],
  ['components/parts/ToolChip.vue', 'import ToolCard from \'../../reading/ToolCard.vue\''],
  ['layouts/default.vue', 'import { deck } from \'../model/deck.ts\''],
  ['reading/ToolCard.vue', 'import { tools } from \'../data/tools.ts\''],
  ['build/validate.ts', 'import { x } from \'../commands/x.ts\''],
])('in %s forbids %s', async (file, statement) => {
  expect(await forbidden(file, statement)).toBe(true)
})

it.each([
  ['data/levels/notebook.ts', 'import { facets } from \'../facets.ts\''],
  ['data/tools.ts', 'import { define } from \'../model/define.ts\''],
  ['data/facts.ts', 'import { results } from \'../project/results.ts\''],
  ['model/tools.ts', 'import type { Tool } from \'./rows.ts\''],
  ['model/tools.ts', 'import { find } from \'../toolkit/deck/lookup.ts\''],
  ['model/deck.ts', 'import { ladder } from \'../data/index.ts\''],
  ['diagrams/index.ts', 'import { levelsOf } from \'../model/levels.ts\''],
  ['composables/polls.ts', 'import { deck } from \'../model/deck.ts\''],
  ['composables/polls.ts', 'import { ref } from \'vue\''],
  ['components/parts/PollBars.vue', 'import { usePolls } from \'../../composables/polls.ts\''],
  ['components/parts/ToolChip.vue', 'import { deck } from \'../../model/deck.ts\''],
  ['components/parts/ToolChip.vue', 'import { computed } from \'vue\''],
  ['components/parts/ToolChip.vue', 'import type { Tool } from \'../../model/rows.ts\''],
  ['layouts/default.vue', 'import { computed } from \'vue\''],
  ['setup/preparser.ts', 'import { deck } from \'../model/deck.ts\''],
  ['tests/model/tools.test.ts', 'import { tools } from \'../../data/tools.ts\''],
  ['toolkit/slidev/slides.ts', 'import { slides } from \'@slidev/client/logic/slides.ts\''],
  ['components/parts/ToolChip.vue', 'import { useNav } from \'@slidev/client\''],
  ['toolkit/tests/deck/talks.test.ts', 'import { expect } from \'vitest\''],
])('in %s allows %s', async (file, statement) => {
  expect(await forbidden(file, statement)).toBe(false)
})
