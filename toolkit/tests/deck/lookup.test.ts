import { describe, expect, it } from 'vitest'
import { tinyCatalog } from '../../../tests/fixtures/tiny-catalog.ts'
import { find, resolve, UnknownIdError } from '../../deck/lookup.ts'

const { tools } = tinyCatalog()

describe('find', () => {
  it('returns the row with the id', () => {
    expect(find(tools, 'ruler')?.name).toBe('Ruler')
  })

  it.each(['', 'Ruler', 'toString', '__proto__'])('returns undefined for %o', (id) => {
    expect(find(tools, id)).toBeUndefined()
  })
})

describe('resolve', () => {
  it('returns the row with the id', () => {
    expect(resolve('tool', tools, 'crane').name).toBe('Crane')
  })

  it('throws an error that names the kind, the bad id and the valid ones', () => {
    expect(() => resolve('tool', tools, 'hammer')).toThrow(new UnknownIdError('tool', 'hammer', ['pencil', 'ruler', 'robot', 'crane']))
    expect(() => resolve('tool', tools, 'hammer')).toThrow('unknown tool "hammer"; known: pencil, ruler, robot, crane')
  })

  it.each([
    ['pensil', 'pencil'],
    ['CRANE', 'crane'],
    ['ruller', 'ruler'],
  ])('guesses that %o means %o', (bad, meant) => {
    expect(() => resolve('tool', tools, bad)).toThrow(`(did you mean "${meant}"?)`)
  })

  it('does not guess when nothing is close', () => {
    expect(() => resolve('tool', tools, 'x')).toThrow(/^unknown tool "x"; known/)
  })

  it('keeps a line break in a bad id out of the message', () => {
    expect(() => resolve('tool', tools, 'a\nb')).toThrow('unknown tool "a\\u000ab"')
  })
})
