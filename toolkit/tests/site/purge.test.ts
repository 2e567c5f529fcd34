import { parse } from 'postcss'
import { expect, it } from 'vitest'
import { usedStyles, withoutUnusedFaces, withoutUnusedProperties, withoutUnusedScopes } from '../../site/purge.ts'

const page = (style: string, body = ''): string => `<style>${style}</style><body>${body}</body>`

it.each([
  { what: 'one that nothing asks for', style: ':root{--ink:#000;--paper:#fff}p{color:var(--ink)}', left: ':root{--ink:#000;}p{color:var(--ink)}' },
  { what: 'one that only another unused one asks for', style: ':root{--wash-1:#eee;--wash:var(--wash-1);--wide:1px}', left: '' },
  { what: 'the rule that has nothing else', style: '[data-level="1"]{--level:var(--level-1)}p{margin:0}', left: 'p{margin:0}' },
  { what: 'one that is registered', style: '@property --wide{syntax:"<length>";inherits:false;initial-value:1px}p{margin:0}', left: 'p{margin:0}' },
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

it.each([
  { what: 'a rule that finds nothing', css: ':where(.deck) table{margin:0}:where(.deck) p{margin:0}', left: ':where(.deck) p{margin:0}' },
  { what: 'a selector that finds nothing', css: 'p,:is(.other) b{margin:0}', left: 'p{margin:0}' },
  { what: 'a condition without rules', css: '@media print{table{margin:0}}', left: '' },
  { what: 'no state of an element, nor a part of it', css: 'a:hover{color:red}p:not(.now){color:red}p:first-child::before{color:red}:where(.deck) :focus-visible{color:red}', left: 'a:hover{color:red}p:not(.now){color:red}p:first-child::before{color:red}:where(.deck) :focus-visible{color:red}' },
  { what: 'no scheme, and nothing for print', css: ':root.dark p{color:red}:root:not(.print):has(.deck,.other) body{margin:0}', left: ':root.dark p{color:red}:root:not(.print):has(.deck,.other) body{margin:0}' },
  { what: 'no class that a scheme brings, nor a selector that a minifier left empty', css: '.dark .deck{color:red}.deck :where():not(b){color:red}', left: '.dark .deck{color:red}' },
  { what: 'an animation that nothing asks for', css: 'p{animation:on 1s}@keyframes on{from{opacity:0}to{opacity:1}}@keyframes off{from{opacity:1}}', left: 'p{animation:on 1s}@keyframes on{from{opacity:0}to{opacity:1}}' },
  { what: 'a font that nothing asks for', css: '@font-face{font-family:"Sums";src:url(a)}@font-face{font-family:Words;src:url(b)}p{font:1em Words}', left: '@font-face{font-family:Words;src:url(b)}p{font:1em Words}' },
])('takes $what out of the styles', ({ css, left }) => {
  expect(usedStyles(parse(css), '<!doctype html><html lang="en"><body><div class="deck"><p class="now"><a href="/">On</a></p></div></body></html>')).toBe(left)
})

it('keeps the faces of the weights that the page asks for, and those that a browser asks for', () => {
  const face = (weight: string): string => `@font-face{font-family:'Wide';font-weight:${weight};src:local('Wide')}`
  const regular = face('400')
  expect(withoutUnusedFaces(page(regular + face('500') + face('600 700')))).toBe(page(regular + face('600 700')))
  for (const asking of ['p{font-weight: 500}', 'p{font:500 1em serif}'])
    expect(withoutUnusedFaces(page(regular + face('500') + asking))).toBe(page(regular + face('500') + asking))
})
