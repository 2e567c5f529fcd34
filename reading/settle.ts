import { whenIdle } from './idle.ts'

/**
 * Lets the browser skip what is out of sight, so that the search is quick.
 *
 * A part that is skipped keeps the size that it had when it was last laid out.
 * While a search hides passages, or when the window changes, those sizes stop
 * being true, and a link to a section would lead past it.
 */
export interface Settling {
  /** Settles the parts that are not yet settled, one at a time, when there is time. */
  readonly settle: () => void
  /** Stops settling: sizes change from now on. */
  readonly disturb: () => void
  /** Makes all sizes true again after a jump to a section, and the jump exact. */
  readonly land: () => void
}

export function settling(parts: readonly Element[]): Settling {
  let round = 0
  let isTrue = true

  const settleFrom = (place: number, mine: number): void => {
    const part = parts[place]
    if (part === undefined)
      return
    whenIdle(() => {
      if (mine !== round)
        return
      part.classList.add('settled')
      settleFrom(place + 1, mine)
    })
  }
  const disturb = (): void => {
    round++
    isTrue = false
  }
  const settle = (): void => settleFrom(0, ++round)
  const land = (): void => {
    if (isTrue)
      return
    isTrue = true
    for (const part of parts)
      part.classList.remove('settled')
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
    settle()
  }
  return { settle, disturb, land }
}
