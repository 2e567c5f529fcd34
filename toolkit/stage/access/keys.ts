import { lockShortcuts } from '@slidev/client'
import { useEventListener } from '@vueuse/core'

/** The keys that a control needs for itself; all others are the deck's. */
const OWN_KEYS = ['Tab', 'Shift', 'Enter', ' ', 'Escape', 'Control', 'Alt', 'Meta']

/**
 * Lets the deck's keys work while a control on a slide has the focus.
 *
 * Slidev ignores its keys as soon as a button, a link or a checkbox is
 * focused, so that one click on a slide would stop the talk; and it takes keys
 * from a list of choices that needs them all.
 */
export function shareKeysWithControls(): void {
  useEventListener(document, 'keydown', lendFocus, { capture: true })

  let unlock: (() => void) | undefined
  useEventListener(document, 'focusin', ({ target }) => {
    unlock?.()
    unlock = target instanceof HTMLSelectElement ? lockShortcuts() : undefined
  })
  useEventListener(document, 'focusout', () => {
    unlock?.()
    unlock = undefined
  })
}

/** Takes the focus from a control for as long as the deck handles a key that the control has no use for. */
function lendFocus({ key, repeat }: KeyboardEvent): void {
  const control = document.activeElement
  if (!(control instanceof HTMLElement) || !control.matches('button, a, input[type=checkbox]') || control.closest('dialog, [role=dialog]'))
    return
  if (repeat || OWN_KEYS.includes(key))
    return
  control.blur()
  requestAnimationFrame(() => {
    if (document.activeElement === document.body && control.checkVisibility())
      control.focus({ preventScroll: true })
  })
}
