import { expect, it } from 'vitest'
import { handoutHtml } from '../../../scripts/exports/handout-page.ts'
import { tinyCatalog } from '../../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const html = handoutHtml({
  catalog: { ...tiny, talk: { ...tiny.talk, title: 'A <b> & "c"' } },
  shown: ['hello', 'spare'],
  transcript: { hello: ['One <script> thing.', 'Another.'] },
  date: 'today',
})

it('has a cover, contents and one sheet per slide that is shown', () => {
  expect(html.match(/class="handout-part [^"]*"/g)).toHaveLength(4)
  expect(Array.from(html.matchAll(/data-slide="([^"]*)"/g), ([, id]) => id)).toEqual(['hello', 'spare'])
  expect(Array.from(html.matchAll(/href="#slide-([^"]*)"/g), ([, id]) => id)).toEqual(['hello', 'spare'])
})

it('says what is said, and on what it rests', () => {
  expect(html).toContain('<p>One &#60;script&#62; thing.</p><p>Another.</p>')
  expect(html.match(/The book of tools/g)).toHaveLength(2)
})

it('takes every sign for text', () => {
  expect(html).toContain('A &#60;b&#62; &#38; &#34;c&#34;')
})
