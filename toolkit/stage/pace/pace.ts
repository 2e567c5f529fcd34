import type { PlannedSlide, Slide } from '../../deck/deck.ts'

/** A slide of a talk with its time in it. */
export type PaceSlide = Slide & PlannedSlide

/** How far from the plan, in seconds, still counts as on time. */
const TOLERANCE = 10

/** Where a speaker is against the plan of a talk. All times in seconds. */
export interface Pace {
  readonly state: 'ahead' | 'on-time' | 'behind'
  /** How far off: more than 0 if behind, less if ahead; 0 while the time on this slide lasts. */
  readonly drift: number
  /** When the slide should have begun and when it should be left, so that the rest ends with the talk. */
  readonly from: number
  readonly until: number
  readonly total: number
  /** What is still to come, without what is skipped. */
  readonly ahead: readonly PaceSlide[]
  /** What may still be skipped, the most dispensable first. */
  readonly optional: readonly PaceSlide[]
  /** What to skip now: enough of `optional` to be on time again, nothing unless behind. */
  readonly advice: readonly PaceSlide[]
}

/**
 * The pace of a speaker who stands at the slide `at`, `elapsed` seconds into the talk.
 *
 * The plan is read from its end: the slide should be left when exactly what is
 * still to come fits into the time that remains. So a slide that is skipped
 * gives its time to all others. Behind the talk (`at` is none of its slides)
 * nothing is to come.
 */
export function paceOf(plan: readonly PaceSlide[], at: string, elapsed: number, skipped: ReadonlySet<string>): Pace {
  const place = plan.findIndex(({ id }) => id === at)
  const total = sum(plan)
  const ahead = place < 0 ? [] : plan.slice(place + 1).filter(({ id }) => !skipped.has(id))
  const until = total - sum(ahead)
  const from = until - (plan[place]?.seconds ?? 0)
  const drift = elapsed > until ? elapsed - until : Math.min(0, elapsed - from)
  const optional = (['may', 'should'] as const).flatMap(level => ahead.filter(({ priority }) => priority === level))
  const state = drift > TOLERANCE ? 'behind' : drift < -TOLERANCE ? 'ahead' : 'on-time'
  return { state, drift, from, until, total, ahead, optional, advice: state === 'behind' ? enough(optional, drift) : [] }
}

/** The first slides that together take as long as what is to be saved; all of them if they do not. */
function enough(slides: readonly PaceSlide[], seconds: number): PaceSlide[] {
  const last = slides.findIndex((_, index) => sum(slides.slice(0, index + 1)) >= seconds)
  return last < 0 ? [...slides] : slides.slice(0, last + 1)
}

function sum(slides: readonly PaceSlide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds, 0)
}
