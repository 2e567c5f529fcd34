import type { PlannedSlide, Slide } from '../../deck/deck.ts'

/** A slide of a talk with its time in it. */
export type PaceSlide = Slide & PlannedSlide

/** How far from the plan, in seconds, still counts as on time. */
const TOLERANCE = 10

/** How far a speaker is, compared with the plan of a talk. All times in seconds. */
export interface Pace {
  readonly state: 'ahead' | 'on-time' | 'behind'
  /** How far off: more than 0 if behind, less if ahead; 0 while the time on this slide lasts. */
  readonly drift: number
  /** When the slide should have begun and when it should be left, so that the rest ends with the talk. */
  readonly from: number
  readonly until: number
  readonly total: number
  /** The slides that follow, without those that are skipped. */
  readonly ahead: readonly PaceSlide[]
  /** Those of them that may be skipped, the least important first. */
  readonly optional: readonly PaceSlide[]
  /** What to skip now: enough of `optional` to be on time again; empty unless behind. */
  readonly advice: readonly PaceSlide[]
}

/**
 * Compares a speaker, who is at the slide `at` after `elapsed` seconds, with the plan.
 *
 * The plan is read from its end: the slide should be left when the remaining time is just enough for the slides that
 * follow. So the time of a skipped slide is there for all others. After the talk (`at` is none of its slides) nothing
 * follows.
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

/** Takes the first slides that together save these seconds; all of them if they are not enough. */
function enough(slides: readonly PaceSlide[], seconds: number): PaceSlide[] {
  const last = slides.findIndex((_, index) => sum(slides.slice(0, index + 1)) >= seconds)
  return last < 0 ? [...slides] : slides.slice(0, last + 1)
}

function sum(slides: readonly PaceSlide[]): number {
  return slides.reduce((total, { seconds }) => total + seconds, 0)
}
