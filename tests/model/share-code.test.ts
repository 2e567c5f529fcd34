import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { decodeTicked, encodeTicked } from '../../model/share-code.ts'
import { changed, tinyCatalog, without } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const all = deck.criteria.map(({ id }) => id)
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The same answers in every run, as different as they can be. */
function randomAnswers(seed: number): Set<string> {
  let state = seed
  return new Set(all.filter(() => {
    state = Math.imul(state ^ state >>> 15, 0x2C1B3C6D) + 0x9E3779B9 | 0
    return state & 1
  }))
}

describe('a code', () => {
  it('brings back no answer, all of them, each one alone and any mixture', () => {
    const answers = [new Set<string>(), new Set(all), ...all.map(id => new Set([id])), ...Array.from({ length: 200 }, (_, seed) => randomAnswers(seed + 1))]
    for (const ticked of answers)
      expect(decodeTicked(deck, encodeTicked(deck, ticked))).toEqual({ ticked })
  })

  it('is different for different answers', () => {
    const codes = Array.from({ length: 2 ** tiny.criteria.length }, (_, bits) => encodeTicked(tiny, new Set(tiny.criteria.filter((_, place) => bits & 1 << place).map(({ id }) => id))))
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('is short and stands in an address as it is', () => {
    const code = encodeTicked(deck, new Set(all))
    expect(code).toMatch(/^[\w-]{17}$/)
    expect(encodeURIComponent(code)).toBe(code)
  })

  it('leaves out what no criterion is', () => {
    expect(decodeTicked(tiny, encodeTicked(tiny, new Set(['s1', 'ghost'])))).toEqual({ ticked: new Set(['s1']) })
  })
})

describe('a damaged code', () => {
  const code = encodeTicked(deck, randomAnswers(7))

  it('is found out whichever letter was changed into whichever other', () => {
    const missed = [...code].flatMap((letter, place) => [...LETTERS].filter(other => other !== letter).map(other => code.slice(0, place) + other + code.slice(place + 1))).filter(broken => !('problem' in decodeTicked(deck, broken)))
    expect(missed).toEqual([])
  })

  it('is found out wherever two neighbours changed places, a letter was lost or one was added', () => {
    const broken = [...code].flatMap((letter, place) => [
      code.slice(0, place) + (code[place + 1] ?? '') + letter + code.slice(place + 2),
      code.slice(0, place) + code.slice(place + 1),
      code.slice(0, place) + letter + code.slice(place),
    ]).filter(variant => variant !== code)
    expect(broken.filter(variant => !('problem' in decodeTicked(deck, variant)))).toEqual([])
  })

  it.each(['', '1', '1A', '1AAAAAAAAAAAA', '1!!!!', 'hello', '1%41', `${code}=`, `${code} `, code.slice(1), '1\u{1F680}', `${code}${code}`])('%j is called damaged', (broken) => {
    expect(decodeTicked(deck, broken)).toEqual({ problem: 'damaged' })
  })

  it('of a later format is told apart', () => {
    expect(decodeTicked(deck, `2${code.slice(1)}`)).toEqual({ problem: 'version' })
  })
})

describe('a code for other criteria', () => {
  const code = encodeTicked(tiny, new Set(['s1', 't2']))

  it.each([
    { change: 'another weight', criteria: changed(tiny.criteria, 's2', { weight: 'core' }) },
    { change: 'another level', criteria: changed(tiny.criteria, 's2', { level: 'tool' }) },
    { change: 'one criterion fewer', criteria: without(tiny.criteria, 'l4') },
    { change: 'another order', criteria: [...tiny.criteria].reverse() },
  ])('is refused after $change', ({ criteria }) => {
    expect(decodeTicked({ ...tiny, criteria }, code)).toEqual({ problem: 'criteria' })
  })

  it('of another talk is refused', () => {
    expect(decodeTicked(deck, code)).toEqual({ problem: 'criteria' })
  })
})

it('is read where the same thing is asked in other words', () => {
  const code = encodeTicked(tiny, new Set(['s1']))
  expect(decodeTicked({ ...tiny, criteria: changed(tiny.criteria, 's1', { statement: 'There is a painting.' }) }, code)).toEqual({ ticked: new Set(['s1']) })
})
