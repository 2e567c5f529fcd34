import { expect, it } from 'vitest'
import { splitNote } from '../../slidev/note-html.ts'

const click = (number: number) => `<span class="slidev-note-click-mark" data-clicks="${number}"></span>`

it('splits a note into what is for all and what is for one talk, each with its own clicks', () => {
  const html = `<p>One.</p>\n<p>${click(1)} Two.</p>\n<p>[talk 5, 10]</p>\n<p>Short.</p>\n<p>${click(2)} Then.</p>\n<p>${click(3)} End.</p>\n`
  const { common, own } = splitNote(html)
  expect(common).toBe(`<p>One.</p>\n<p>${click(1)} Two.</p>\n`)
  expect(own).toEqual({ 5: `<p>Short.</p>\n<p>${click(1)} Then.</p>\n<p>${click(2)} End.</p>\n`, 10: own[5] })
})

it('says what is done and what may be cut', () => {
  expect(splitNote(`<p>[do] Count.</p><p>${click(1)} [cut] More.</p>`).common)
    .toBe(`<p class="note-do"><strong>Do:</strong> Count.</p><p class="note-cut">${click(1)} <strong>If there is time:</strong> More.</p>`)
})
