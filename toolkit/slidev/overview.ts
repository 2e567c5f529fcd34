export { currentOverviewPage } from '@slidev/client/logic/overview.ts'
export { showOverview } from '@slidev/client/state/storage.ts'

/** Lists what one presses in the overview to open a slide, in order; it is empty while its code is still on the way. */
export function overviewCards(): HTMLElement[] {
  return [...document.querySelectorAll('.slidev-page')]
    .filter(page => !page.closest('#page-root, .slidev-presenter'))
    .flatMap(page => page.closest('.slidev-slide-container')?.parentElement ?? [])
}
