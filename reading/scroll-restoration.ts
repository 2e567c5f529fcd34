import type { PartId } from '../model/rows.ts'

/** What a reader does to move on. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown', 'input'] as const

/** A window's scrollbar tells nobody that it is moved: so many frames after the page is loaded nothing is held any more. */
const HELD_FRAMES = 90

/** How long nothing moves when a scroll has ended, in milliseconds. */
const REST = 150

/** Where a link to a job leads that names no section, such as `?role=ml-engineer`. */
const JOB: PartId = 'your-job'

function sectionMeant({ hash, search }: Location): Element | null {
  return document.getElementById(hash.slice(1))
    ?? document.getElementById(new URLSearchParams(search).get('role') ? JOB : '')
}

/** What stands in the middle of the window, by its number among the passages of the page, and how far down it is. */
interface ReadingPlace {
  readonly passage: number
  readonly top: number
}

/**
 * Keeps the section that an address leads to where it is, until the reader
 * moves on; and what was being read, when one loads the page again or goes back.
 *
 * What is out of sight has a guessed height until it comes near the window. It
 * then takes its true one, which would push away what is in the window.
 */
export function holdLanding(main: Element): void {
  const passages = [...main.querySelectorAll('[data-entry], [data-head], [data-group]')]
  let putBack: (() => void) | undefined
  let around: readonly HTMLElement[] = []
  const moveOn = (): void => {
    putBack = undefined
    around.forEach(section => section.style.contentVisibility = '')
    around = []
  }
  const hold = (what: Element, act: () => void): void => {
    moveOn()
    // WebKit says of what it has not laid out yet where it would be, not where it is.
    around = sectionsAround(what)
    around.forEach(section => section.style.contentVisibility = 'visible')
    putBack = act
    act()
    // Frames, and not milliseconds: a busy machine draws late what would push the section away.
    let left = HELD_FRAMES
    const countDown = (): void => {
      if (putBack !== act)
        return
      if (isLoaded())
        left--
      if (left > 0)
        return void requestAnimationFrame(countDown)
      moveOn()
      keepPlace(passages)
    }
    requestAnimationFrame(countDown)
  }
  const land = (): void => {
    const kept: unknown = history.state
    const read = isPlace(kept) ? passages[kept.passage] : undefined
    const section = sectionMeant(location)
    if (isPlace(kept) && read)
      hold(read, () => scrollBy(0, read.getBoundingClientRect().top - kept.top))
    else if (section)
      hold(section, () => section.scrollIntoView())
  }
  new ResizeObserver(() => putBack?.()).observe(main)
  for (const move of MOVES)
    addEventListener(move, moveOn, { passive: true })
  addEventListener('hashchange', land)
  // Not every browser tells when a scroll has ended, and none does to a page that is left meanwhile.
  let rest = 0
  addEventListener('scroll', () => {
    clearTimeout(rest)
    rest = window.setTimeout(() => putBack ?? keepPlace(passages), REST)
  }, { passive: true })
  addEventListener('pagehide', () => putBack ?? keepPlace(passages))
  // A browser would put back a distance from the top, which counts heights that were guessed.
  history.scrollRestoration = 'manual'
  land()
}

function isLoaded(): boolean {
  return document.readyState === 'complete' && document.fonts.status === 'loaded'
}

/** Finds the sections that an element stands in, itself among them. */
function sectionsAround(element: Element): HTMLElement[] {
  const section = element.closest<HTMLElement>('[data-group]')
  return section === null ? [] : [section, ...section.parentElement ? sectionsAround(section.parentElement) : []]
}

/** Writes what is being read into the history, where a link to a section makes an entry of its own. */
function keepPlace(passages: readonly Element[]): void {
  const element = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[data-entry], [data-head], [data-group]')
  const place: Partial<ReadingPlace> = element ? { passage: passages.indexOf(element), top: element.getBoundingClientRect().top } : {}
  history.replaceState(place, '')
}

function isPlace(state: unknown): state is ReadingPlace {
  return typeof state === 'object' && state !== null && 'passage' in state && 'top' in state
    && typeof state.passage === 'number' && typeof state.top === 'number'
}
