import { describe, expect, it } from 'vitest'
import { mostJobsBand, resolveRole, rolesAt } from '../../model/roles.ts'
import { changed, tinyCatalog, without } from '../fixtures/tiny-catalog.ts'

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
  it('is read from the claim', () => {
    const { from, to } = mostJobsBand(tiny)
    expect([from.id, to.id]).toEqual(['tool', 'product'])
  })

  it('cannot be told without the claim, or from one level', () => {
    expect(() => mostJobsBand(tinyCatalog({ claims: without(tiny.claims, 'claim-band') }))).toThrow('unknown claim "claim-band"')
    expect(() => mostJobsBand(tinyCatalog({ claims: changed(tiny.claims, 'claim-band', { levels: ['tool'] }) }))).toThrow('must name two levels')
  })
})
