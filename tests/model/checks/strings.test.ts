import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../model/checks/limits.ts'
import { REFERENCES } from '../../../model/checks/references.ts'
import { stringsOf } from '../../../model/checks/strings.ts'
import { NAMES } from '../../../model/checks/unique.ts'
import { deck } from '../../../model/deck.ts'
import { tinyCatalog } from '../../fixtures/tiny-catalog.ts'
import { TYPED_WORDS } from '../../fixtures/typed-words.ts'

const strings = [...stringsOf(tinyCatalog()), ...stringsOf(deck)]
const patterns = new Set(strings.map(({ pattern }) => pattern))

/** Strings that are neither text for a reader nor an id that points somewhere, and the rule that guards them. */
const OTHERS = [
  /\.\*\.id$/, // duplicate ids
  /^tools\.\*\.icon$/, // icons of a set
  /\.(?:url|siteUrl|licenseUrl)$/, // web addresses
  /^sources\.\*\.checked$/, // days
  /^slides\.\*\.readAt$/, // places on the reading page
  /^scales\.\*\.address$/, // addresses of slides
  /\.evidence\.\*\.(?:ours|silent)$/, // words of the text that they belong to
  ...TYPED_WORDS,
]

it('names the place of a string by ids', () => {
  expect(strings).toContainEqual({ path: 'tools.ruler.mentions.1.level', pattern: 'tools.*.mentions.*.level', value: 'tool' })
  expect(strings).toContainEqual({ path: 'levels.lab.facets.data.text', pattern: 'levels.*.facets.*.text', value: 'Whatever it takes' })
  expect(strings).toContainEqual({ path: 'scoreTests.safety-1.name', pattern: 'scoreTests.*.name', value: 'No sharp edges' })
})

describe('every string of the catalog', () => {
  it.each([...patterns])('%s is a text with a limit, an id, or guarded in another way', (pattern) => {
    const roles = [pattern in LIMITS, pattern in REFERENCES, OTHERS.some(other => other.test(pattern))]
    expect(roles.filter(Boolean)).toHaveLength(1)
  })
})

describe('every rule about a kind of string', () => {
  it.each([...Object.keys(LIMITS), ...Object.keys(REFERENCES), ...NAMES])('%s is about strings that exist', (pattern) => {
    expect(patterns).toContain(pattern)
  })
})
