import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { readingAddress, readingOutline, sectionIds } from '../../model/reading.ts'
import { slidesOf } from '../../model/running-order.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()

describe('the outline of the reading page', () => {
  it('has the parts in order, with the rows that they go through', () => {
    expect(sectionIds(tiny)).toEqual(['start', 'rungs', 'level-1', 'level-2', 'level-3', 'level-4', 'ways', 'step-1-2', 'step-2-3', 'step-3-4'])
  })

  it('gives a row its heading and its level', () => {
    const [, rungs, ways] = readingOutline(tiny)
    expect(rungs?.children[0]).toMatchObject({ id: 'level-1', title: 'Level 1: Sketch', level: 'sketch' })
    expect(ways?.children[1]).toMatchObject({ title: 'Step 2 to 3: Make it sell', level: 'product' })
  })

  it('names the slides that a section tells', () => {
    const sections = readingOutline(tiny).flatMap(part => [part, ...part.children])
    expect(sections.find(({ id }) => id === 'level-4')?.slides.map(({ id }) => id)).toEqual(['branch'])
    expect(sections.flatMap(({ slides }) => slides)).toHaveLength(tiny.slides.length)
  })
})

describe('the reading page of this talk', () => {
  const places = sectionIds(deck)

  it('has no address twice', () => {
    expect(places.filter((place, index) => places.indexOf(place) < index)).toEqual([])
  })

  it('has a place for every slide, and one for the words of every slide at the deck\'s own address', () => {
    expect(deck.slides.filter(({ readAt }) => !places.includes(readAt))).toEqual([])
    expect(slidesOf(deck, deck.talk.main).filter(({ id }) => !places.includes(`slide-${id}`))).toEqual([])
    expect(readingAddress(deck, 'card-3')).toBe('read/#level-3')
  })
})
