import { expect, it } from 'vitest'
import { siteAddress } from '../../model/site.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const at = (siteUrl: string) => siteAddress({ ...tiny, talk: { ...tiny.talk, siteUrl } }, 'assessment/')

it.each([
  ['https://example.org', 'https://example.org/assessment/'],
  ['https://example.org/talks/levels', 'https://example.org/talks/levels/assessment/'],
  ['https://example.org/talks/levels/', 'https://example.org/talks/levels/assessment/'],
])('puts a page under %s', (siteUrl, address) => {
  expect(at(siteUrl)).toBe(address)
})

it('has no address without a site', () => {
  expect(at('')).toBeUndefined()
})
