import type { Kid, TagNode } from '../../export/tag-tree.ts'
import { expect, it } from 'vitest'
import { tidy } from '../../export/tag-tree.ts'

type Short = string | ShortTag
interface ShortTag extends ReadonlyArray<Short> {
  readonly 0: string
}

/** `['P', 'text']` for a tag with its content; a role that ends in `!` has an alternative text. */
function tree(short: Short): Kid<string> {
  if (typeof short === 'string')
    return { content: short }
  return { role: short[0].replace('!', ''), hasAlt: short[0].endsWith('!'), kids: short.slice(1).map(tree) }
}

function shorten(kid: Kid<string>): Short {
  return 'content' in kid ? kid.content : [kid.hasAlt ? `${kid.role}!` : kid.role, ...kid.kids.map(shorten)]
}

function tidied(...kids: Short[]): Short[] {
  const root: TagNode<string> = { role: 'Document', kids: kids.map(tree) }
  return tidy(root).kids.map(shorten)
}

it.each<{ title: string, printed: Short, tidy: Short[] }>([
  { title: 'takes boxes away', printed: ['NonStruct', ['Div', ['H1', ['NonStruct', 'Title']]]], tidy: [['H1', 'Title']] },
  { title: 'makes free text a paragraph', printed: ['NonStruct', ['NonStruct', 'free']], tidy: [['P', 'free']] },
  { title: 'keeps a line together', printed: ['NonStruct', ['NonStruct', 'more: '], ['Link', ['NonStruct', 'here']], ['NonStruct', '.']], tidy: [['P', 'more: ', ['Link', 'here'], '.']] },
  { title: 'does not run blocks together', printed: ['NonStruct', ['NonStruct', 'one'], ['P', 'two']], tidy: [['P', 'one'], ['P', 'two']] },
  { title: 'makes no paragraph in a cell', printed: ['Table', ['TR', ['TD', ['NonStruct', 'cell']]]], tidy: [['Table', ['TR', ['TD', 'cell']]]] },
  { title: 'leaves an empty cell in its place', printed: ['Table', ['TR', ['TH', 'a'], ['TD', ['NonStruct']]]], tidy: [['Table', ['TR', ['TH', 'a'], ['TD']]]] },
  { title: 'fills a row whose last cells are not shown', printed: ['Table', ['THead', ['TR', ['TH', 'a'], ['TH', 'b'], ['TH', 'c']]], ['TBody', ['TR', ['TH', 'd'], ['TD', 'e']]]], tidy: [['Table', ['THead', ['TR', ['TH', 'a'], ['TH', 'b'], ['TH', 'c']]], ['TBody', ['TR', ['TH', 'd'], ['TD', 'e'], ['TD']]]]] },
  { title: 'gives an item a body beside its mark', printed: ['L', ['LI', ['Lbl', '1.'], ['NonStruct', 'one']]], tidy: [['L', ['LI', ['Lbl', '1.'], ['LBody', 'one']]]] },
  { title: 'drops what holds nothing', printed: ['NonStruct', ['P'], ['L', ['LI', ['NonStruct']]]], tidy: [] },
  { title: 'keeps a picture that hasAlt', printed: ['Figure!'], tidy: [['Figure!']] },
  { title: 'takes the frame from text with a caption', printed: ['Figure', ['NonStruct', ['P', 'x = 1']], ['Caption', 'A line of code']], tidy: [['P', 'x = 1'], ['P', 'A line of code']] },
  { title: 'leaves a picture that says nothing for the proof to find', printed: ['Figure', 'lines'], tidy: [['Figure', 'lines']] },
  { title: 'takes the frame from a picture that hasAlt', printed: ['Figure', ['Figure!', 'lines'], ['Caption', 'What it shows']], tidy: [['Figure!', 'lines'], ['P', 'What it shows']] },
])('$title', ({ printed, tidy }) => {
  expect(tidied(printed)).toEqual(tidy)
})
