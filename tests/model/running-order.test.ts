import { expect, it } from 'vitest'
import { backupSlides, formatTime, resolveSlide, slidesOfAct, startOf, talkSlides, totalSeconds } from '../../model/running-order.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (slides: readonly { readonly id: string }[]): string[] => slides.map(({ id }) => id)

it('tells the talk from the backup slides', () => {
  expect(ids(talkSlides(tiny))).toEqual(['hello', 'climb', 'branch'])
  expect(ids(backupSlides(tiny))).toEqual(['spare'])
})

it('derives when each slide begins from the times of those before it', () => {
  expect(tiny.slides.map(({ id }) => startOf(tiny, id))).toEqual([0, 30, 105, 150])
  expect(totalSeconds(tiny)).toBe(150)
})

it('lists the slides of an act', () => {
  expect(ids(slidesOfAct(tiny, 'talk'))).toEqual(['hello', 'climb', 'branch'])
  expect(() => slidesOfAct(tiny, 'encore')).toThrow('unknown act "encore"; known: talk, backup')
})

it('throws for an unknown slide', () => {
  expect(() => resolveSlide(tiny, 'bye')).toThrow('unknown slide "bye"')
  expect(() => startOf(tiny, 'bye')).toThrow('unknown slide "bye"')
})

it.each([[0, '0:00'], [5, '0:05'], [59.6, '1:00'], [75, '1:15'], [1200, '20:00'], [6000, '100:00']] as const)('writes %d seconds as %s', (seconds, time) => {
  expect(formatTime(seconds)).toBe(time)
})
