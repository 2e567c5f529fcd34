import type { PartId } from '../data/ids.ts'

/** What a reader does to move on. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown', 'input'] as const

/** A window's scrollbar tells nobody that it is moved: after so many milliseconds nothing is held any more. */
const LONGEST = 1500

/** Where a link to a job leads that names no section, such as `?role=ml-engineer`. */
const JOB: PartId = 'your-job'

function sectionMeant({ hash, search }: Location): Element | null {
  return document.getElementById(hash.slice(1))
    ?? document.getElementById(new URLSearchParams(search).get('role') ? JOB : '')
}

/**
 * Keeps the section that an address leads to where it is, until the reader moves on.
 *
 * What is out of sight has a guessed height until it comes near the window. It
 * then takes its true one, which would push the section away.
 */
export function holdLanding(main: Element): void {
  let section: Element | null = null
  let end = 0
  const moveOn = (): void => {
    section = null
  }
  const land = (): void => {
    section = sectionMeant(location)
    section?.scrollIntoView()
    clearTimeout(end)
    end = window.setTimeout(moveOn, LONGEST)
  }
  new ResizeObserver(() => section?.scrollIntoView()).observe(main)
  for (const move of MOVES)
    addEventListener(move, moveOn, { passive: true })
  addEventListener('hashchange', land)
  // A page that is loaded again, or gone back to, stays where it was.
  if (performance.getEntriesByType('navigation').some(entry => 'type' in entry && entry.type === 'navigate'))
    land()
}
