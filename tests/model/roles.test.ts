import { describe, expect, it } from 'vitest'
import { mostJobsBand, resolveRole, rolesAt } from '../../model/roles.ts'
import { tinyCatalog, without } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (roles: readonly { readonly id: string }[]): string[] => roles.map(({ id }) => id)

it.each([
  { level: 'sketch', here: [] },
  { level: 'tool', here: ['maker'] },
  { level: 'product', here: ['shipper'] },
  { level: 'lab', here: ['inventor'] },
])('finds $here at $level', ({ level, here }) => {
  expect(ids(rolesAt(tiny, level))).toEqual(here)
})

it('throws for an unknown level or role', () => {
  expect(() => rolesAt(tiny, 'cellar')).toThrow('unknown level "cellar"')
  expect(() => resolveRole(tiny, 'makr')).toThrow('unknown role "makr" (did you mean "maker"?)')
})

describe('the band where most jobs lie', () => {
  it('is read from the claim that names it', () => {
    const band = mostJobsBand(tiny)
    expect([band?.claim.id, band?.from.id, band?.to.id]).toEqual(['claim-band', 'tool', 'product'])
  })

  it('is not there without such a claim', () => {
    expect(mostJobsBand(tinyCatalog({ claims: without(tiny.claims, 'claim-band') }))).toBeUndefined()
  })
})
