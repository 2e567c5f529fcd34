import { ESLint } from 'eslint'
import { expect, it } from 'vitest'
import { ROOT } from '../../scripts/cli.ts'

const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports' })

async function forbidden(filePath: string, statement: string): Promise<boolean> {
  const code = filePath.endsWith('.vue') ? `<script setup lang="ts">\n${statement}\n</script>\n` : `${statement}\n`
  const [result] = await eslint.lintText(code, { filePath })
  expect(result?.fatalErrorCount).toBe(0)
  return result?.messages.some(({ ruleId }) => ruleId === 'no-restricted-imports') ?? false
}

it.each([
  ['data/tools.ts', 'import { rank } from \'../model/levels.ts\''],
  ['data/tools.ts', 'import { readFileSync } from \'node:fs\''],
  ['data/levels/notebook.ts', 'import { deck } from \'../../model/deck.ts\''],
  ['model/tools.ts', 'import { tools } from \'../data/tools.ts\''],
  ['model/checks/tools.ts', 'import { tools } from \'../../data/tools.ts\''],
  ['model/tools.ts', 'import { computed } from \'vue\''],
  ['model/tools.ts', 'import { diagramsOf } from \'../diagrams/index.ts\''],
  ['pictures/qr-code.ts', 'import { computed } from \'vue\''],
  ['pictures/qr-code.ts', 'import { usePolls } from \'../state/polls.ts\''],
  ['state/polls.ts', 'import { useNav } from \'@slidev/client\''],
  ['state/polls.ts', 'import ToolChip from \'../components/ToolChip.vue\''],
  ['model/tools.ts', 'import { usePolls } from \'../state/polls.ts\''],
  ['diagrams/index.ts', 'import ToolChip from \'../components/ToolChip.vue\''],
  ['diagrams/index.ts', 'import { useNav } from \'@slidev/client\''],
  ['diagrams/index.ts', 'import { levels } from \'../data/levels.ts\''],
  ['components/ToolChip.vue', 'import { tools } from \'../data/tools.ts\''],
  ['components/ToolChip.vue', 'import { serve } from \'../scripts/serve.ts\''],
  ['layouts/default.vue', 'import { deck } from \'../model/deck.ts\''],
  ['components/ToolChip.vue', 'import ToolCard from \'../reading/ToolCard.vue\''],
  ['reading/ToolCard.vue', 'import { tools } from \'../data/tools.ts\''],
])('in %s forbids %s', async (file, statement) => {
  expect(await forbidden(file, statement)).toBe(true)
})

it.each([
  ['data/levels/notebook.ts', 'import { LEVEL_IDS } from \'../ids.ts\''],
  ['model/tools.ts', 'import type { Tool } from \'../data/types.ts\''],
  ['model/deck.ts', 'import { tools } from \'../data/tools.ts\''],
  ['diagrams/index.ts', 'import { levelsOf } from \'../model/levels.ts\''],
  ['pictures/qr-code.ts', 'import { encode } from \'uqr\''],
  ['state/polls.ts', 'import { deck } from \'../model/deck.ts\''],
  ['state/polls.ts', 'import { ref } from \'vue\''],
  ['components/PollBars.vue', 'import { usePolls } from \'../state/polls.ts\''],
  ['components/QrCode.vue', 'import { qrCode } from \'../pictures/qr-code.ts\''],
  ['components/ToolChip.vue', 'import { deck } from \'../model/deck.ts\''],
  ['components/ToolChip.vue', 'import { computed } from \'vue\''],
  ['components/ToolChip.vue', 'import type { ToolId } from \'../data/ids.ts\''],
  ['layouts/default.vue', 'import { computed } from \'vue\''],
  ['setup/preparser.ts', 'import { deck } from \'../model/deck.ts\''],
  ['tests/model/tools.test.ts', 'import { tools } from \'../../data/tools.ts\''],
])('in %s allows %s', async (file, statement) => {
  expect(await forbidden(file, statement)).toBe(false)
})
