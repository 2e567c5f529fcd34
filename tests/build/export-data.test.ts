import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { catalogSchema } from '../../build/export-data.ts'
import { deck } from '../../model/deck.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const schema = await catalogSchema('A talk')
const isCatalog = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
const asJson = (value: object): unknown => JSON.parse(JSON.stringify(value))

describe('the schema of the data', () => {
  it.each([{ name: 'the talk', catalog: deck }, { name: 'a talk for tests', catalog: tinyCatalog() }])('accepts $name', ({ catalog }) => {
    isCatalog(asJson({ $schema: './catalog.schema.json', ...catalog }))
    expect(isCatalog.errors).toBeNull()
  })

  it.each([
    { mistake: 'a table missing', change: () => ({ ...tinyCatalog(), tools: undefined }) },
    { mistake: 'a table too many', change: () => ({ ...tinyCatalog(), gadgets: [] }) },
    { mistake: 'a text where a number belongs', change: () => ({ ...tinyCatalog(), tools: tinyCatalog().tools.map(tool => ({ ...tool, index: 'first' })) }) },
    { mistake: 'a weight that there is not', change: () => ({ ...tinyCatalog(), criteria: tinyCatalog().criteria.map(row => ({ ...row, weight: 'heavy' })) }) },
  ])('refuses $mistake', ({ change }) => {
    expect(isCatalog(asJson(change()))).toBe(false)
  })

  it('explains what it describes', () => {
    expect(JSON.stringify(schema)).toContain('The level that the job asks for.')
  })
})
