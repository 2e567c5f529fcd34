/*
 * What runs in the page. A function that is sent to a page leaves this file
 * behind, so each must be complete in itself.
 */

/** A slide as the app draws it at one of its steps. */
export interface Snapshot {
  readonly html: string
  /** The words of the slide without its heading. */
  readonly text: string
}

/** Keeps the app from loading other slides, which it does when the browser is idle. */
export function neverIdle(): void {
  window.requestIdleCallback = () => 0
}

/** Has a clock on a slide show what it begins with, however long the machine takes. */
export function stopClock(): void {
  const now = Date.now()
  Date.now = () => now
}

/** Has those go on at once who wait for the next frame: nobody looks, and a busy machine draws late. */
export function hurryFrames(): void {
  window.requestAnimationFrame = callback => Number(setTimeout(() => callback(performance.now())))
  window.cancelAnimationFrame = clearTimeout
}

/** Where things are on the page. */
export interface SnapshotSelectors {
  /** The ids of the canvas, and of the slides on it. */
  readonly content: string
  readonly slideshow: string
  /** The custom property that makes the slide as large as the window. */
  readonly scale: string
  /** What is beside the slide and belongs to the page. */
  readonly kept: string
  /** What is over every slide. */
  readonly layer: string
}

/** Reads the slide that is on the page. */
export function readSnapshot({ content: contentId, slideshow, scale, kept, layer }: SnapshotSelectors): Snapshot {
  const content = document.getElementById(contentId)
  const show = content?.querySelector(`#${slideshow}`)
  if (!content || !show)
    throw new Error('There is no slide on the page')
  const canvas = content.cloneNode(false)
  const shown = show.cloneNode(true)
  if (!(canvas instanceof HTMLElement) || !(shown instanceof HTMLElement))
    throw new TypeError('The slide is no HTML')
  // A copy leaves out what is drawn apart from the page's styles.
  const copies = [...shown.querySelectorAll('*')]
  for (const [index, { shadowRoot }] of [...show.querySelectorAll('*')].entries()) {
    if (shadowRoot === null)
      continue
    const apart = document.createElement('template')
    apart.setAttribute('shadowrootmode', 'open')
    apart.innerHTML = shadowRoot.innerHTML
    copies[index]?.prepend(apart)
  }
  canvas.removeAttribute('id')
  canvas.style.removeProperty(scale)
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
  const beside = [...document.querySelectorAll(kept)].map(element => element.outerHTML)

  const words = shown.cloneNode(true)
  if (words instanceof HTMLElement)
    words.querySelectorAll(`h1, ${layer}, [aria-hidden=true], style`).forEach(element => element.remove())
  const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (text.nextNode())
    pieces.push(text.currentNode.textContent ?? '')

  return {
    html: `${canvas.outerHTML}<div>${beside.join('')}</div>`,
    text: pieces.join(' ').replace(/\s+/g, ' ').trim(),
  }
}
