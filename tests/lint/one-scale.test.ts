import { ESLint } from 'eslint'
import { expect, it } from 'vitest'
import { ROOT } from '../../toolkit/shell/cli.ts'

const RULE = 'scale/only-tokens'
const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => ruleId === RULE })

async function faults(filePath: string, declaration: string): Promise<number> {
  const style = `.some {\n  ${declaration};\n}\n`
  const code = filePath.endsWith('.vue') ? `<template>\n  <p>one</p>\n</template>\n\n<style scoped>\n${style}</style>\n` : style
  const [result] = await eslint.lintText(code, { filePath })
  expect(result?.fatalErrorCount).toBe(0)
  return result?.messages.filter(({ ruleId }) => ruleId === RULE).length ?? 0
}

it.each(['styles/deck.css', 'styles/reading/base.css', 'components/slides/LevelCard.vue', 'layouts/wide.vue', 'reading/PlainPage.vue', 'toolkit/stage/components/PacePanel.vue', 'toolkit/stage/styles/more.css'])('holds %s to the scale', async (file) => {
  for (const raw of ['font-size: 19px', 'font: 700 1.3em / 1.2 var(--font-text)', 'margin-inline: -24px', 'padding: 0 var(--space-2) 5px', 'gap: 0.4em', 'border-radius: 9px', 'font-size: var(--mine)', 'margin: calc(var(--space-2) + 3px)', '--space-2: 9px'])
    expect([raw, await faults(file, raw)]).toEqual([raw, 1])
  for (const free of ['font: 700 var(--type-lead) / 1.2 var(--font-text)', 'margin: 0 auto', 'padding: 0 var(--space-2)', 'gap: var(--stage-space-2)', 'margin-top: calc(-1 * var(--space-2))', 'border-radius: 50%', 'font: inherit', 'width: 19px'])
    expect([free, await faults(file, free)]).toEqual([free, 0])
})
