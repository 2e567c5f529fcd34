import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { documentOf } from '../../reading/document.ts'

it('keeps a difficult title text', () => {
  const html = documentOf({ talk: { ...deck.talk, title: '</title><script>"&' }, site: '/talks/', body: '', head: [] })
  expect(html).toContain('<title>&lt;/title>&lt;script>&quot;&amp;, to read</title>')
  expect(html).toContain('href="/talks/favicon.svg"')
})
