import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { documentOf } from '../../reading/document.ts'

it('keeps a difficult title text', () => {
  const html = documentOf({ title: '</title><script>"&', talk: deck.talk, site: '/talks/', body: '', head: [] })
  expect(html).toContain('<title>&lt;/title>&lt;script>&quot;&amp;</title>')
  expect(html).toContain('href="/talks/favicon.svg"')
})
