import { describe, expect, it } from 'vitest'
import { planOf } from '../../deck/talks.ts'
import { paceOf } from '../../stage/pace/pace.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

// hello 0:00 to 0:30, climb (should) to 1:45, branch (may) to 2:30, try to 5:00
const plan = planOf(tinyDeck(), 'long')
const none = new Set<string>()
const ids = (slides: readonly { readonly id: string }[]): string[] => slides.map(({ id }) => id)

describe('against the plan', () => {
  it.each([
    { at: 'climb', elapsed: 30, state: 'on-time', drift: 0 },
    { at: 'climb', elapsed: 105, state: 'on-time', drift: 0 },
    { at: 'climb', elapsed: 115, state: 'on-time', drift: 10 },
    { at: 'climb', elapsed: 116, state: 'behind', drift: 11 },
    { at: 'climb', elapsed: 20, state: 'on-time', drift: -10 },
    { at: 'climb', elapsed: 19, state: 'ahead', drift: -11 },
    { at: 'hello', elapsed: 0, state: 'on-time', drift: 0 },
    { at: 'try', elapsed: 360, state: 'behind', drift: 60 },
    { at: 'spare', elapsed: 240, state: 'ahead', drift: -60 },
    { at: 'spare', elapsed: 400, state: 'behind', drift: 100 },
  ])('at $at after $elapsed s a speaker is $state', ({ at, elapsed, state, drift }) => {
    expect(paceOf(plan, at, elapsed, none)).toMatchObject({ state, drift })
  })

  it('says when the slide begins and ends, and what is to come', () => {
    const pace = paceOf(plan, 'climb', 60, none)
    expect(pace).toMatchObject({ from: 30, until: 105, total: 300 })
    expect(ids(pace.ahead)).toEqual(['branch', 'try'])
    expect(ids(paceOf(plan, 'try', 200, none).ahead)).toEqual([])
  })
})

describe('what to skip', () => {
  it('is nothing while there is time', () => {
    expect(paceOf(plan, 'hello', 20, none).advice).toEqual([])
    expect(paceOf(plan, 'climb', 0, none).advice).toEqual([])
  })

  it('is what may go before what should stay, and never what must', () => {
    expect(ids(paceOf(plan, 'hello', 20, none).optional)).toEqual(['branch', 'climb'])
    expect(ids(paceOf(plan, 'climb', 60, none).optional)).toEqual(['branch'])
    expect(ids(paceOf(plan, 'branch', 120, none).optional)).toEqual([])
  })

  it('is no more than makes up for the delay', () => {
    expect(ids(paceOf(plan, 'hello', 75, none).advice)).toEqual(['branch'])
    expect(ids(paceOf(plan, 'hello', 76, none).advice)).toEqual(['branch', 'climb'])
    expect(ids(paceOf(plan, 'hello', 900, none).advice)).toEqual(['branch', 'climb'])
  })
})

describe('a skipped slide', () => {
  const skipped = new Set(['branch'])

  it('gives its time to the slides before it', () => {
    expect(paceOf(plan, 'climb', 120, none)).toMatchObject({ state: 'behind', until: 105 })
    expect(paceOf(plan, 'climb', 120, skipped)).toMatchObject({ state: 'on-time', from: 75, until: 150 })
    expect(ids(paceOf(plan, 'climb', 120, skipped).ahead)).toEqual(['try'])
  })

  it('is not skipped again', () => {
    expect(ids(paceOf(plan, 'hello', 200, skipped).advice)).toEqual(['climb'])
  })

  it('changes nothing once it is passed', () => {
    expect(paceOf(plan, 'try', 200, skipped)).toMatchObject({ from: 150, until: 300, state: 'on-time' })
  })
})

it('has no plan to follow in a talk without slides', () => {
  expect(paceOf([], 'hello', 0, none)).toMatchObject({ state: 'on-time', total: 0, ahead: [] })
})
