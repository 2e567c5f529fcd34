import { currentOverviewPage } from '@slidev/client/logic/overview.ts'
import { showOverview } from '@slidev/client/state/storage.ts'
import { nextTick, watch } from 'vue'
import { deck } from '../../model/deck.ts'

/**
 * Makes the overview of all slides one list of buttons: the arrow keys move
 * the focus, Enter and Space open a slide, a screen reader hears number and title.
 */
export function openOverviewToKeyboard(): void {
  let before: Element | null = null

  watch(showOverview, async (isOpen) => {
    if (isOpen)
      before = document.activeElement
    await nextTick()
    for (const behind of document.querySelectorAll<HTMLElement>('#page-root, .slidev-presenter'))
      behind.inert = isOpen
    if (isOpen)
      describe(cards())
    else if (before instanceof HTMLElement)
      before.focus()
  })
  watch(currentOverviewPage, () => showOverview.value && choose(cards()), { flush: 'post' })
}

/** What one presses to open a slide, in order. */
function cards(): HTMLElement[] {
  return [...document.querySelectorAll('.slidev-page')]
    .filter(page => !page.closest('#page-root, .slidev-presenter'))
    .flatMap(page => page.closest('.slidev-slide-container')?.parentElement ?? [])
}

function describe(all: readonly HTMLElement[]): void {
  const frame = all[0]?.closest('.fixed')
  frame?.setAttribute('role', 'dialog')
  frame?.setAttribute('aria-label', 'All slides')
  all.forEach((card, index) => {
    card.setAttribute('role', 'button')
    card.setAttribute('aria-label', `${index + 1}: ${deck.slides[index]?.title ?? ''}`)
    card.querySelector('.slidev-slide-container')?.toggleAttribute('inert', true)
    card.addEventListener('focus', () => currentOverviewPage.value = index + 1)
    card.addEventListener('keydown', (event) => {
      if (event.key !== ' ')
        return
      event.preventDefault()
      event.stopPropagation()
      card.click()
    })
  })
  choose(all)
}

/** One of the cards is a tab stop, and has the focus. */
function choose(all: readonly HTMLElement[]): void {
  all.forEach((card, index) => card.tabIndex = index + 1 === currentOverviewPage.value ? 0 : -1)
  all[currentOverviewPage.value - 1]?.focus()
}
