import type { Deck } from '../../deck/deck.ts'
import { expect, it } from 'vitest'
import { handoutHtml } from '../../export/handout-page.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

const deck: Deck = { ...tinyDeck(), title: 'A <b> & "c"' }
const html = handoutHtml({
  deck,
  shown: ['hello', 'spare'],
  transcript: { hello: [{ purpose: 'say', text: 'One <script> thing.' }, { purpose: 'do', text: 'Another.' }] },
  date: 'today',
})

it('has a cover, contents and one sheet per slide that is shown', () => {
  expect(html.match(/class="handout-part [^"]*"/g)).toHaveLength(4)
  expect(Array.from(html.matchAll(/data-slide="([^"]*)"/g), ([, id]) => id)).toEqual(['hello', 'spare'])
  expect(Array.from(html.matchAll(/href="#slide-([^"]*)"/g), ([, id]) => id)).toEqual(['hello', 'spare'])
})

it('says what is said, and on what it rests', () => {
  expect(html).toContain('<p>One &lt;script&gt; thing.</p><p>Do: Another.</p>')
  expect(html.match(/Nobody, 2001: <a href="https:\/\/example.org\/book">The book of tools<\/a>/g)).toHaveLength(2)
})

it('takes every sign for text', () => {
  expect(html).toContain('A &lt;b&gt; &amp; &quot;c&quot;')
})

it('names the groups over their slides', () => {
  const headings = Array.from(html.matchAll(/<h3 class="sheet-heading">([^<]*)<\/h3><ol>/g), ([, title]) => title)
  expect(headings).toEqual(deck.groups.map(({ title }) => title))
})

it('leaves out what a deck does not have', () => {
  const { subtitle, version, ...bare } = deck
  const slides = bare.slides.map(({ id, title, topic }) => ({ id, title, topic }))
  const html = handoutHtml({ deck: { ...bare, credits: [], groups: [], slides }, shown: ['hello'], transcript: {}, date: 'today' })
  expect(html).toContain('Nobody<br>Handout, today')
  for (const part of ['class="subtitle"', '<footer>', 'sheet-heading', 'class="group"', 'class="spoken"', 'class="behind"', 'undefined'])
    expect(html).not.toContain(part)
})
