import { expect, it } from 'vitest'
import { withoutUnusedProperties, withoutUnusedScopes } from '../../site/purge.ts'

const page = (style: string, body = ''): string => `<style>${style}</style><body>${body}</body>`

it.each([
  { what: 'one that nothing asks for', style: ':root{--ink:#000;--paper:#fff}p{color:var(--ink)}', left: ':root{--ink:#000;}p{color:var(--ink)}' },
  { what: 'one that only another unused one asks for', style: ':root{--wash-1:#eee;--wash:var(--wash-1);--wide:1px}', left: '' },
  { what: 'the rule that has nothing else', style: '[data-level="1"]{--level:var(--level-1)}p{margin:0}', left: 'p{margin:0}' },
  { what: 'none inside a condition on the width', style: '@media (width<600px){p{--gap:4px;margin:var(--gap)}}', left: '@media (width<600px){p{--gap:4px;margin:var(--gap)}}' },
])('takes $what out of the styles', ({ style, left }) => {
  expect(withoutUnusedProperties(page(style))).toBe(page(left))
})

it('keeps a custom property that an element asks for, and the text of the page', () => {
  const asking = page(':root{--level-1:#f00}', '<p style="color:var(--level-1)">--ink: a name;</p>')
  expect(withoutUnusedProperties(asking)).toBe(asking)
})

it('keeps only the scopes that a style asks for', () => {
  const style = 'p[data-v-12345678]{margin:0}b[data-v-aaaaaaaa-s]{color:red}'
  expect(withoutUnusedScopes(page(style, '<p data-v-12345678 data-v-99999999><b data-v-aaaaaaaa-s=""></b></p>')))
    .toBe(page(style, '<p data-v-12345678><b data-v-aaaaaaaa-s></b></p>'))
})
