/*
 * What runs in the page. A function that is sent to a page leaves this file
 * behind, so each must be complete in itself.
 */

/** A slide as the app draws it first, and what it took. */
export interface Still {
  readonly html: string
  /** The words of the slide without its heading. */
  readonly text: string
  /** The addresses of the stylesheets and scripts on the page. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** Holds back what the app does once the slide is there, so that only the slide's own files are on the page. */
export function neverIdle(): void {
  window.requestIdleCallback = () => 0
}

/** Whether the slide is drawn, in whatever layout, and not only what lies over and under every slide. */
export function isDrawn(): boolean {
  return document.querySelector('#slide-content .slidev-page > :not(.visually-hidden, .progress-rail, .slidev-slide-loading)') !== null
}

/** Reads the slide that is on the page. */
export function readStill(): Still {
  const content = document.getElementById('slide-content')
  const show = content?.querySelector('#slideshow')
  if (!content || !show)
    throw new Error('There is no slide on the page')
  const canvas = content.cloneNode(false)
  const shown = show.cloneNode(true)
  if (!(canvas instanceof HTMLElement) || !(shown instanceof HTMLElement))
    throw new TypeError('The slide is no HTML')
  canvas.removeAttribute('id')
  canvas.style.removeProperty('--slidev-slide-scale')
  shown.removeAttribute('id')
  for (const page of [...shown.children]) {
    if (page instanceof HTMLElement && page.style.display === 'none')
      page.remove()
  }
  const comments = document.createTreeWalker(shown, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode())
    found.push(comments.currentNode)
  found.forEach(node => node.parentNode?.removeChild(node))
  canvas.append(shown)
  // For small screens only, and there from the start.
  const below = [...document.querySelectorAll('body > .read-offer, body > .slide-links')].map(element => element.outerHTML)

  const words = shown.cloneNode(true)
  if (words instanceof HTMLElement)
    words.querySelectorAll('h1, .progress-rail, [aria-hidden=true], style').forEach(element => element.remove())
  const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (text.nextNode())
    pieces.push(text.currentNode.textContent ?? '')

  const files = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(link => link.href)
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter(name => name.endsWith('.js'))
  return {
    html: canvas.outerHTML + below.join(''),
    text: pieces.join(' ').replace(/\s+/g, ' ').trim(),
    styles: [...new Set(files)].map(address => new URL(address).pathname),
    scripts: [...new Set(loaded)].map(address => new URL(address).pathname),
  }
}
