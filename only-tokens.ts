import type { CSSRuleDefinition } from '@eslint/css'

/** Properties whose values are names of the scale. */
const SCALED = /^(?:font(?:-size)?|(?:margin|padding)(?:-.+)?|(?:row-|column-)?gap|border(?:-.+)?-radius)$/

/** Names of the scale: ours, and those of the stage. */
const TOKEN = /^--(?:stage-)?(?:type|numeral|space|radius|frame)(?:-|$)/

/** Where the scale is written down. */
const SCALES = /(?:styles\/tokens-(?:slide|page)|toolkit\/stage\/styles\/index)\.css$/

/**
 * Holds type sizes, spaces and radii to the tokens of the scale. Free are 0, a
 * full circle, words such as `auto` and numbers without a unit.
 */
export const onlyTokens: CSSRuleDefinition = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      raw: '{{ value }} is no token: `{{ property }}` takes names from styles/tokens-slide.css and styles/tokens-page.css.',
      elsewhere: '{{ property }} belongs to the scale, and is set in its files only.',
    },
  },
  create: context => ({
    Declaration(node) {
      const { property, value } = node
      if (TOKEN.test(property) && !SCALES.test(context.filename))
        context.report({ node, messageId: 'elsewhere', data: { property } })
      // A sheet of paper has its own margins.
      const parent = context.sourceCode.getParent(context.sourceCode.getParent(node) ?? node)
      const isPaper = parent?.type === 'Atrule' && /^(?:page|bottom|top)/.test(parent.name)
      if (!SCALED.test(property) || isPaper || value.type !== 'Value')
        return
      const text = context.sourceCode.getText(value)
      const raw = withoutLineHeight(text).match(/--[\w-]+|(?<![\w-])-?[\d.]+(?:%|[a-z]+)/gi) ?? []
      for (const found of raw.filter(part => !(part.startsWith('--') ? TOKEN.test(part) || part.startsWith('--font-') || part.startsWith('--stage-font-') : isFree(part, property))))
        context.report({ node, messageId: 'raw', data: { value: found, property } })
    },
  }),
}

/** Leaves out what stands behind the size in `font`: it is no size of type. */
function withoutLineHeight(value: string): string {
  return value.replace(/ \/ \S+/, '')
}

function isFree(value: string, property: string): boolean {
  return /^-?0[a-z]*$/.test(value) || (value === '50%' && property.endsWith('radius'))
}
