import type { Slide } from '../data/types.ts'
import type { Catalog, Entry } from './catalog.ts'
import { resolve } from './lookup.ts'

/** The slide with this id; throws `UnknownIdError`. */
export function resolveSlide(catalog: Catalog, id: string): Entry<Slide> {
  return resolve('slide', catalog.slides, id)
}

/** The slides of the talk itself, in order. */
export function talkSlides(catalog: Catalog): Entry<Slide>[] {
  return catalog.slides.filter(({ seconds }) => seconds > 0)
}

/** The slides kept for questions, in order. */
export function backupSlides(catalog: Catalog): Entry<Slide>[] {
  return catalog.slides.filter(({ seconds }) => seconds === 0)
}

/** The slides of one act, in order; throws `UnknownIdError`. */
export function slidesOfAct(catalog: Catalog, actId: string): Entry<Slide>[] {
  const { id } = resolve('act', catalog.acts, actId)
  return catalog.slides.filter(({ act }) => act === id)
}

function sum(slides: readonly Slide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds, 0)
}

/** When a slide begins, in seconds from the start of the talk. */
export function startOf(catalog: Catalog, slideId: string): number {
  return sum(catalog.slides.slice(0, catalog.slides.indexOf(resolveSlide(catalog, slideId))))
}

/** How long all slides take together, in seconds. */
export function totalSeconds(catalog: Catalog): number {
  return sum(catalog.slides)
}

/** Seconds as `m:ss`. */
export function formatTime(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
