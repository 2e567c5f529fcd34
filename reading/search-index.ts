import { wordsIn } from '../model/words.ts'

/** Where a word stands in the page. */
export interface WordPlace {
  readonly text: Text
  readonly start: number
  readonly end: number
}

/** A passage of the page that is shown or not as a whole. */
export interface Passage {
  readonly element: HTMLElement
  /** The head of a group is found like any passage, but it is shown as long as its group is. */
  readonly isHead: boolean
  /** The groups around it: each is shown as long as one of its passages is. */
  readonly groups: readonly HTMLElement[]
  readonly words: readonly string[]
  /** Where each of the words stands. */
  readonly places: readonly WordPlace[]
}

/** Every passage of the page, in order. */
export function passagesOf(page: ParentNode): Passage[] {
  return Array.from(page.querySelectorAll<HTMLElement>('[data-entry], [data-head]'), (element) => {
    const found = textsIn(element).flatMap(text => wordsIn(text.data).map(word => ({ ...word, text })))
    return {
      element,
      isHead: element.dataset.head !== undefined,
      groups: groupsAround(element),
      words: found.map(({ folded }) => folded),
      places: found,
    }
  })
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
