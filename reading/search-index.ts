import { wordsIn } from '../model/words.ts'

/** A passage of the page that is shown or not as a whole. */
export interface Passage {
  readonly element: HTMLElement
  /** The head of a group is found like any passage, but it is shown as long as its group is. */
  readonly isHead: boolean
  /** The groups around it: each is shown as long as one of its passages is. */
  readonly groups: readonly HTMLElement[]
}

/** Where a word stands in the page. */
export interface Occurrence {
  readonly passage: Passage
  readonly text: Text
  readonly start: number
  readonly end: number
}

/** What the search knows of the page. */
export interface PageIndex {
  /** Every passage, in order. */
  readonly passages: readonly Passage[]
  readonly groups: ReadonlySet<HTMLElement>
  /** Every word of the passages with all its occurrences. */
  readonly words: ReadonlyMap<string, readonly Occurrence[]>
}

/** Reads the passages of a page and their words. */
export function indexOf(page: ParentNode): PageIndex {
  const words = new Map<string, Occurrence[]>()
  const passages = Array.from(page.querySelectorAll<HTMLElement>('[data-entry], [data-head]'), (element) => {
    const passage = { element, isHead: element.dataset.head !== undefined, groups: groupsAround(element) }
    for (const text of textsIn(element)) {
      for (const { folded, start, end } of wordsIn(text.data)) {
        const occurrence = { passage, text, start, end }
        const occurrences = words.get(folded)
        occurrences ? occurrences.push(occurrence) : words.set(folded, [occurrence])
      }
    }
    return passage
  })
  return { passages, groups: new Set(passages.flatMap(({ groups }) => groups)), words }
}

/** Finds where words of the page begin with a wanted one. */
export function occurrencesOf({ words }: PageIndex, wanted: string): Occurrence[] {
  return [...words].flatMap(([word, occurrences]) => word.startsWith(wanted) ? occurrences : [])
}

function textsIn(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof HTMLElement && node.dataset.unsearched !== undefined ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text)
      texts.push(walker.currentNode)
  }
  return texts
}

function groupsAround(element: HTMLElement): HTMLElement[] {
  const groups: HTMLElement[] = []
  for (let group = element.closest<HTMLElement>('[data-group]'); group; group = group.parentElement?.closest<HTMLElement>('[data-group]') ?? null)
    groups.push(group)
  return groups
}
