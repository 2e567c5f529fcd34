import { parseTimeString } from '@slidev/parser/utils'

/** Reads a time as Slidev does, such as `45s`, `1min` or `1:30`, in seconds; `NaN` if it cannot be read. */
export function secondsOf(duration: unknown): number {
  try {
    return parseTimeString(typeof duration === 'number' ? duration : String(duration)).seconds
  }
  catch {
    return Number.NaN
  }
}
