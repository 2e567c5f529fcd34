import { expect, it } from 'vitest'
import { documentOf } from '../../reading/document.ts'

it('keeps a difficult title text', () => {
  const html = documentOf({ title: '</title><script>"&', description: '', language: 'en', site: '/talks/', body: '', head: [] })
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;&amp;</title>')
  expect(html).toContain('href="/talks/favicon.svg"')
})
