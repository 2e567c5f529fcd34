import { DRAWN, SNAPSHOT } from './marks.ts'

/**
 * Finds the slide as the HTML brings it: what a reader sees until the app has drawn
 * the same, and all that there is without JavaScript. publish.ts makes it.
 */
export function findSnapshot(): HTMLElement | null {
  return document.getElementById(SNAPSHOT)
}

/** Switches on the stylesheets of a page that came with a snapshot, all at once, as soon as they are here. */
export async function switchOnStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][media=print]')]
  await Promise.all(links.map(link => link.sheet ?? new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
  })))
  links.forEach(link => link.media = 'all')
}

/** Takes the snapshot away in the frame after the app has drawn its slide. */
export function takeOver(): void {
  const snapshot = findSnapshot()
  const app = document.getElementById('app')
  if (snapshot === null || app === null)
    return
  const observer = new MutationObserver(() => {
    if (app.querySelector(DRAWN) === null)
      return
    observer.disconnect()
    // Two frames: one for the slide to be laid out, one for it to be painted.
    requestAnimationFrame(() => requestAnimationFrame(() => snapshot.remove()))
  })
  observer.observe(app, { childList: true, subtree: true })
}
