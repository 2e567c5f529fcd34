/**
 * The slide as the HTML brings it: what a reader sees until the app has drawn
 * the same, and all that there is without JavaScript. scripts/site/ makes it.
 */
export function still(): HTMLElement | null {
  return document.getElementById('still')
}

/** What the app shows while a slide is on its way. */
const DRAWN = '.slidev-page > *:not(.slidev-slide-loading)'

/** Takes the still away in the frame after the app has drawn its slide. */
export function takeOver(): void {
  const picture = still()
  const app = document.getElementById('app')
  if (picture === null || app === null)
    return
  const observer = new MutationObserver(() => {
    if (app.querySelector(DRAWN) === null)
      return
    observer.disconnect()
    // Two frames: one for the slide to be laid out, one for it to be painted.
    requestAnimationFrame(() => requestAnimationFrame(() => picture.remove()))
  })
  observer.observe(app, { childList: true, subtree: true })
}
