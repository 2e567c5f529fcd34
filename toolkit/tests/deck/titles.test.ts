import { expect, it } from 'vitest'
import { publicAddress } from '../../deck/titles.ts'

const at = (site: string) => publicAddress(site, 'assessment/')

it.each([
  ['https://example.org', 'https://example.org/assessment/'],
  ['https://example.org/talks/levels', 'https://example.org/talks/levels/assessment/'],
  ['https://example.org/talks/levels/', 'https://example.org/talks/levels/assessment/'],
])('puts a page under %s', (site, address) => {
  expect(at(site)).toBe(address)
})

it('has no address without a site', () => {
  expect(at('')).toBeUndefined()
})
