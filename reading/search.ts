import type { Occurrence, PageIndex, Passage } from './search-index.ts'
import { wordsOf } from '../model/words.ts'
import { idle } from '../toolkit/slidev/idle.ts'
import { indexOf, occurrencesOf } from './search-index.ts'

/** The name under which the stylesheet paints what was found. */
const FOUND = 'found'

/** Filters the page by the search field, as one types. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search-box')
  const field = form?.querySelector('input')
  const count = form?.querySelector('[role="status"]')
  const frame = document.querySelector<HTMLElement>('.frame')
  const main = frame?.querySelector('main')
  if (!form || !field || !count || !frame || !main)
    return

  let index: PageIndex | undefined
  let isSearching = false
  const contents = linesOfContents()
  const show = (): void => {
    const known = index ??= indexOf(main)
    const wanted = wordsOf(field.value)
    const wasSearching = isSearching
    isSearching = wanted.length > 0
    const occurrences = wanted.map(want => occurrencesOf(known, want))
    const found = passagesWith(known.passages, occurrences)
    main.classList.toggle('searching', isSearching)
    filter(known, found)
    for (const { item, section } of contents)
      setHidden(item, Boolean(section.hidden))
    mark(occurrences.flat(), found)
    count.textContent = isSearching ? countOf(found, known.passages) : ''
    if (isSearching && !wasSearching)
      scrollTo(0, frame.offsetTop)
    if (!isSearching && wasSearching)
      startAfresh(main)
  }
  const clear = (): void => {
    field.value = ''
    show()
  }

  field.addEventListener('input', show)
  field.addEventListener('keydown', event => event.key === 'Escape' && clear())
  form.addEventListener('submit', event => event.preventDefault())
  // A link within the page leads somewhere even if the search hides it.
  document.addEventListener('click', ({ target }) => {
    if (isSearching && target instanceof Element && target.closest('a[href^="#"]'))
      clear()
  })
  // A reload keeps what is in the field.
  if (field.value === '')
    void idle().then(() => index ??= indexOf(main))
  else
    show()
}

/** Finds the passages in which each wanted word occurs; all of them if no word is wanted. */
function passagesWith(passages: readonly Passage[], occurrences: readonly Occurrence[][]): Set<Passage> {
  const sets = occurrences.map(some => new Set(some.map(({ passage }) => passage)))
  return new Set(passages.filter(passage => sets.every(set => set.has(passage))))
}

function filter({ passages, groups }: PageIndex, found: ReadonlySet<Passage>): void {
  const shown = new Set([...found].flatMap(({ groups }) => groups))
  for (const group of groups)
    setHidden(group, !shown.has(group))
  for (const passage of passages) {
    // What stands in a hidden group need not be touched.
    if (!passage.isHead && passage.groups.every(group => shown.has(group)))
      setHidden(passage.element, !found.has(passage))
  }
}

/** Makes the browser find out again what is near the window: with all passages shown again, most are far away. */
function startAfresh(main: HTMLElement): void {
  main.hidden = true
  getComputedStyle(main).getPropertyValue('display')
  main.hidden = false
}

function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden)
    element.hidden = isHidden
}

function linesOfContents(): { item: HTMLElement, section: HTMLElement }[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].flatMap((link) => {
    const item = link.closest('li')
    const section = document.querySelector<HTMLElement>(link.hash)
    return item && section ? [{ item, section }] : []
  })
}

function mark(occurrences: readonly Occurrence[], found: ReadonlySet<Passage>): void {
  if ('highlights' in CSS) {
    CSS.highlights.set(FOUND, new Highlight(...occurrences.filter(({ passage }) => found.has(passage)).map(({ text, start, end }) =>
      new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }))))
  }
}

function countOf(found: ReadonlySet<Passage>, all: readonly Passage[]): string {
  return found.size === 0 ? 'Nothing found' : `${found.size} of ${all.length} passages`
}
