import type { Change } from './early/steps.ts'

/** What is different between the states of a slide. */
export interface Compared {
  /** What is different; the last part of a change says which value it has in each state. */
  readonly changes: readonly Change[]
  /** A slide to which every style applies that applies in any state. */
  readonly every: string
}

/** Compares what a slide looks like in each of its states. Runs in a page, so it is complete in itself. */
export function compareStates(states: readonly string[]): Compared {
  const trees = states.map(html => new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main'))
    .filter(tree => tree !== null)
  const [first] = trees
  const elements = [...first?.querySelectorAll(':not(template)') ?? []]
  const changes: Change[] = []

  const note = (element: Element, name: string, all: readonly (string | null)[]): void => {
    const values = [...new Set(all)]
    if (values.length > 1)
      changes.push([elements.indexOf(element), name, values, all.map(value => values.indexOf(value))])
  }
  const kindOf = (node: ChildNode): string => `${node.nodeName} ${node.nodeType === Node.TEXT_NODE ? node.textContent : ''}`
  const kindsIn = ({ childNodes }: Element): string => Array.from(childNodes, kindOf).join('\n')
  const compare = (one: Element, peers: readonly Element[]): void => {
    if (peers.every(peer => peer.outerHTML === one.outerHTML))
      return
    for (const name of new Set(peers.flatMap(peer => peer.getAttributeNames())))
      note(one, name, peers.map(peer => peer.getAttribute(name)))
    if (peers.some(peer => kindsIn(peer) !== kindsIn(one)))
      return note(one, '', peers.map(peer => peer.innerHTML))
    for (const [index, child] of [...one.children].entries())
      compare(child, peers.flatMap(peer => peer.children[index] ?? []))
  }
  if (first)
    compare(first, trees)

  for (const [index, name, values] of changes) {
    const element = elements[index]
    const others = values.filter(value => value !== null).slice(1)
    if (name === 'class')
      element?.classList.add(...others.flatMap(value => value.split(/\s+/)).filter(Boolean))
    else if (name === '')
      element?.insertAdjacentHTML('beforeend', others.join(''))
    else if (name !== 'style' && !name.startsWith('data-slidev'))
      others.forEach(value => copyOf(element)?.setAttribute(name, value))
  }
  function copyOf(element: Element | undefined): Element | undefined {
    const copy = element?.cloneNode(true)
    if (!(copy instanceof Element))
      return undefined
    element?.after(copy)
    return copy
  }
  return { changes, every: first?.innerHTML ?? '' }
}
