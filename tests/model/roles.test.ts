import { describe, expect, it } from 'vitest'
import { mostJobsBand, resolveRole, rolesAt, rolesUpTo } from '../../model/roles.ts'
import { changed, tinyCatalog, without } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (roles: readonly { readonly id: string }[]): string[] => roles.map(({ id }) => id)

it.each([
  { level: 'sketch', here: [], upTo: [] },
  { level: 'tool', here: ['maker'], upTo: ['maker'] },
  { level: 'product', here: ['shipper'], upTo: ['maker', 'shipper'] },
  { level: 'lab', here: ['inventor'], upTo: ['maker', 'inventor'] },
])('finds $here at $level, and $upTo up to it', ({ level, here, upTo }) => {
  expect(ids(rolesAt(tiny, level))).toEqual(here)
  expect(ids(rolesUpTo(tiny, level))).toEqual(upTo)
})

it('throws for an unknown level or role', () => {
  expect(() => rolesAt(tiny, 'cellar')).toThrow('unknown level "cellar"')
  expect(() => rolesUpTo(tiny, 'cellar')).toThrow('unknown level "cellar"')
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
