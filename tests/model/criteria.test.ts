import { expect, it } from 'vitest'
import { wordedFor } from '../../model/criteria.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

it.each([
  { kind: 'wood', statements: ['There is a carving.', 'It has a date.'] },
  { kind: 'iron', statements: ['There is a drawing.', 'It has a date.'] },
  { kind: '', statements: ['There is a drawing.', 'It has a date.'] },
])('words the criteria for $kind, and leaves the others as they are', ({ kind, statements }) => {
  expect(wordedFor(tinyCatalog(), kind).criteria.slice(0, 2).map(({ statement }) => statement)).toEqual(statements)
})
