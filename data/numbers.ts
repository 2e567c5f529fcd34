import type { Interval, Measured } from '../model/artefacts.ts'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** A score as the talk shows it. */
export function score(value: number): string {
  return value.toFixed(3)
}

/** A share of one in per cent; the sign stays with its number. */
export function percent(value: number, digits = 1): string {
  return `${(100 * value).toFixed(digits)}\u00A0%`
}

/** A large number with its thousands apart. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** A time as long as it takes, to the millisecond. */
export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`
}

/** A day such as `2001-03-01` as one says it. */
export function dayOf(day: string): string {
  return DAY.format(new Date(day))
}

/** A score as it was measured and as it is shown. */
export function measured(value: number, write: (value: number) => string = score): Measured {
  return { value, text: write(value) }
}

/** Where a score lies between. */
export function between(low: number, high: number): Interval {
  return { low, high, text: `${score(low)} to ${score(high)}` }
}
