import { nextTick, watch } from 'vue'
import { currentOverviewPage, showOverview } from '../../slidev/overview.ts'
import { slides } from '../../slidev/slides.ts'

/**
 * Makes the overview of all slides one list of buttons: the arrow keys move
 * the focus, Enter and Space open a slide, a screen reader hears number and title.
 */
export function makeOverviewAccessible(): void {
  let before: Element | null = null

  watch(showOverview, async (isOpen) => {
    if (isOpen)
      before = document.activeElement
    // Its code may not be loaded yet.
    document.body.ariaBusy = 'true'
    await nextTick()
    while (showOverview.value && cards().length === 0)
      await new Promise(requestAnimationFrame)
    document.body.ariaBusy = null
    for (const behind of document.querySelectorAll<HTMLElement>('#page-root, .slidev-presenter'))
      behind.inert = showOverview.value
    if (showOverview.value)
      describe(cards())
    else if (before instanceof HTMLElement)
      before.focus()
  })
  watch(currentOverviewPage, () => showOverview.value && choose(), { flush: 'post' })
}

/** Finds what opens a slide, in the order of the slides. */
function cards(): HTMLElement[] {
  return [...document.querySelectorAll('.slidev-page')]
    .filter(page => !page.closest('#page-root, .slidev-presenter'))
    .flatMap(page => page.closest('.slidev-slide-container')?.parentElement ?? [])
}

/** Adds a button with number and title to each slide: its picture has no name. */
function describe(all: readonly HTMLElement[]): void {
  const frame = all[0]?.closest('.fixed')
  if (!frame || frame.role === 'dialog')
    return
  frame.role = 'dialog'
  frame.ariaLabel = 'All slides'
  all.forEach((card, index) => {
    const picture = card.querySelector('.slidev-slide-container')
    picture?.setAttribute('aria-hidden', 'true')
    picture?.toggleAttribute('inert', true)
    card.after(pickFor(card, index))
  })
  choose()
}

function pickFor(card: HTMLElement, index: number): HTMLElement {
  const pick = document.createElement('div')
  pick.className = 'overview-pick'
  pick.role = 'button'
  pick.ariaLabel = `${index + 1}: ${slides.value[index]?.meta.slide.title ?? ''}`
  pick.addEventListener('focus', () => currentOverviewPage.value = index + 1)
  pick.addEventListener('click', () => card.click())
  pick.addEventListener('keydown', (event) => {
    if (event.key !== ' ')
      return
    event.preventDefault()
    event.stopPropagation()
    card.click()
  })
  return pick
}

/** Moves the tab stop and the focus to the chosen button. */
function choose(): void {
  const picks = document.querySelectorAll<HTMLElement>('.overview-pick')
  picks.forEach((pick, index) => pick.tabIndex = index + 1 === currentOverviewPage.value ? 0 : -1)
  picks[currentOverviewPage.value - 1]?.focus()
}
