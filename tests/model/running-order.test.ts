import { expect, it } from 'vitest'
import { backupSlides, plannedSeconds, resolveSlide, resolveTalk, slideFor, slidesOf, slidesOfAct, startOf, talkSlides } from '../../model/running-order.ts'
import { formatTime } from '../../toolkit/deck/time.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const ids = (slides: readonly { readonly id: string }[]): string[] => slides.map(({ id }) => id)

it('tells what a talk plans from what stands behind every talk', () => {
  expect(ids(talkSlides(tiny, 'long'))).toEqual(['hello', 'climb', 'branch', 'try'])
  expect(ids(talkSlides(tiny, 'short'))).toEqual(['hello', 'branch'])
  expect(ids(backupSlides(tiny))).toEqual(['spare'])
})

it('cuts what a talk does not plan', () => {
  expect(ids(slidesOf(tiny, 'long'))).toEqual(['hello', 'climb', 'branch', 'try', 'spare'])
  expect(ids(slidesOf(tiny, 'short'))).toEqual(['hello', 'branch', 'spare'])
})

it('gives a slide its time in the talk', () => {
  expect(talkSlides(tiny, 'short').at(1)).toMatchObject({ id: 'branch', topic: 'Branch', seconds: 40, priority: 'must', remark: 'Without the rungs.' })
})

it('derives when each slide begins from the times of those before it', () => {
  expect(tiny.slides.map(({ id }) => startOf(tiny, 'long', id))).toEqual([0, 30, 105, 150, undefined])
  expect(tiny.slides.map(({ id }) => startOf(tiny, 'short', id))).toEqual([0, undefined, 20, undefined, undefined])
  expect(plannedSeconds(tiny, 'long')).toBe(300)
  expect(plannedSeconds(tiny, 'short')).toBe(60)
})

it('finds the slide that is meant, or what stands in for it', () => {
  expect(slideFor(tiny, 'long', 'climb').id).toBe('climb')
  expect(slideFor(tiny, 'short', 'climb').id).toBe('spare')
  expect(slideFor(tiny, 'short', 'spare').id).toBe('spare')
  expect(() => slideFor(tiny, 'short', 'try')).toThrow('slide "try" is cut from talk "short", and nothing stands in for it')
})

it('lists the slides of an act', () => {
  expect(ids(slidesOfAct(tiny, 'long', 'talk'))).toEqual(['hello', 'climb', 'branch', 'try'])
  expect(ids(slidesOfAct(tiny, 'short', 'talk'))).toEqual(['hello', 'branch'])
  expect(() => slidesOfAct(tiny, 'long', 'encore')).toThrow('unknown act "encore"; known: talk, backup')
})

it('throws for an unknown slide or talk', () => {
  expect(() => resolveSlide(tiny, 'bye')).toThrow('unknown slide "bye"')
  expect(() => startOf(tiny, 'long', 'bye')).toThrow('unknown slide "bye"')
  expect(() => resolveTalk(tiny, 'shorter')).toThrow('unknown talk "shorter" (did you mean "short"?); known: short, long')
})

it.each([[0, '0:00'], [5, '0:05'], [59.6, '1:00'], [75, '1:15'], [1200, '20:00'], [6000, '100:00'], [-75, '-1:15'], [-5, '-0:05'], [-0.4, '0:00'], [-0, '0:00'], [-59.6, '-1:00'], [-3661, '-61:01']] as const)('writes %d seconds as %s', (seconds, time) => {
  expect(formatTime(seconds)).toBe(time)
})
