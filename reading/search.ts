import type { Passage } from './search-index.ts'
import { containAll, wordsOf } from '../model/words.ts'
import { whenIdle } from './idle.ts'
import { passagesOf } from './search-index.ts'

/** The name under which the stylesheet paints what was found. */
const FOUND = 'found'

/** More marks than anyone looks at would only take time. */
const MOST_MARKS = 1000

/** Filters the page by the search field, as one types. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search-box')
  const field = form?.querySelector('input')
  const count = form?.querySelector('[role="status"]')
  const frame = document.querySelector<HTMLElement>('.frame')
  const main = frame?.querySelector('main')
  if (!form || !field || !count || !frame || !main)
    return

  let passages: Passage[] | undefined
  let isSearching = false
  const show = (): void => {
    passages ??= passagesOf(main)
    const wanted = wordsOf(field.value)
    const wasSearching = isSearching
    isSearching = wanted.length > 0
    const found = isSearching ? passages.filter(({ words }) => containAll(words, wanted)) : passages
    filter(passages, found)
    filterContents()
    mark(isSearching ? found : [], wanted)
    count.textContent = isSearching ? countOf(found, passages) : ''
    if (isSearching && !wasSearching)
      scrollTo(0, frame.offsetTop)
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
    whenIdle(() => passages ??= passagesOf(main))
  else
    show()
}

function filter(passages: readonly Passage[], found: readonly Passage[]): void {
  const shown = new Set(found)
  const shownGroups = new Set(found.flatMap(({ groups }) => groups))
  for (const passage of passages) {
    for (const group of passage.groups)
      setHidden(group, !shownGroups.has(group))
    // What stands in a hidden group need not be touched.
    if (!passage.isHead && passage.groups.every(group => !group.hidden))
      setHidden(passage.element, !shown.has(passage))
  }
}

function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden)
    element.hidden = isHidden
}

function filterContents(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const item = link.closest('li')
    const section = document.querySelector<HTMLElement>(link.hash)
    if (item && section)
      setHidden(item, Boolean(section.hidden))
  }
}

function mark(found: readonly Passage[], wanted: readonly string[]): void {
  if (!('highlights' in CSS))
    return
  const places = found.flatMap(({ words, places }) => places.filter((_, index) => wanted.some(want => words[index]?.startsWith(want))))
  CSS.highlights.set(FOUND, new Highlight(...places.slice(0, MOST_MARKS).map(({ text, start, end }) =>
    new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }))))
}

function countOf(found: readonly Passage[], all: readonly Passage[]): string {
  return found.length === 0 ? 'Nothing found' : `${found.length} of ${all.length} passages`
}
