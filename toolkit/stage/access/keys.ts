import { lockShortcuts, useDrawings } from '@slidev/client'
import { useEventListener } from '@vueuse/core'

/** The keys that a control needs for itself; all others are the deck's. */
const OWN_KEYS = ['Tab', 'Shift', 'Enter', ' ', 'Escape', 'Control', 'Alt', 'Meta']

/** Controls that need those keys and no others. */
const PRESSED = 'button, a, summary, input[type=checkbox]'

/** Controls that need no focus after a click with the mouse. */
const ONLY_CLICKED = `${PRESSED}, select, input:is([type=radio], [type=range])`

/** Dialogs, which have keys of their own. */
const DIALOG = 'dialog, [role=dialog]'

const TYPED_IN = 'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]'

/** The control that a mouse or a finger has pressed last. */
let pressedByPointer: Element | null = null

/** Tells whether a key is for a text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_IN) !== null
}

/** Leaves keys with Ctrl, Alt or Meta to the browser, except for undo while drawing. */
export function leaveKeysToBrowser(): void {
  const { drawingEnabled } = useDrawings()
  useEventListener(window, 'keydown', (event) => {
    const { ctrlKey, altKey, metaKey, code, target } = event
    const isUndo = drawingEnabled.value && code === 'KeyZ'
    if ((ctrlKey || altKey || metaKey) && !isUndo && !isTyping(target))
      event.stopImmediatePropagation()
  }, { capture: true })
}

/** Keeps the start button of a clicker, which sends F5, from loading the page again: that would leave the full screen. */
export function ignoreStartButton(): void {
  useEventListener(window, 'keydown', (event) => {
    const { key, ctrlKey, shiftKey } = event
    if (key === 'F5' && !ctrlKey && !shiftKey && document.fullscreenElement !== null)
      event.preventDefault()
  })
}

/**
 * Lets the deck's keys work while a control on a slide has the focus.
 *
 * Slidev ignores its keys as soon as a button, a link or a checkbox is
 * focused, so that one click on a slide would stop the talk; and it takes keys
 * from a list of choices that needs them all.
 */
export function shareKeysWithControls(): void {
  // Later, when a key is pressed, every browser takes the focus for one that the keyboard has set.
  useEventListener(document, 'focusin', ({ target }) => {
    pressedByPointer = target instanceof Element && !target.matches(':focus-visible') ? target : null
  })
  useEventListener(document, 'pointerdown', ({ target }) => {
    pressedByPointer = target instanceof Element ? target.closest(ONLY_CLICKED) : null
  })
  useEventListener(document, 'keydown', passKeyOn, { capture: true })
  useEventListener(document, 'change', ({ target }) => {
    if (target instanceof HTMLElement && isOnlyClicked(target))
      target.blur()
  })

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

/** Takes the focus from a control while the deck handles a key that the control does not use; for good after a click with the mouse. */
function passKeyOn(event: KeyboardEvent): void {
  const { key, repeat } = event
  const control = document.activeElement
  if (!(control instanceof HTMLElement) || !control.matches(PRESSED) || control.closest(DIALOG))
    return
  const isReleased = isOnlyClicked(control)
  if (repeat || (OWN_KEYS.includes(key) && !(isReleased && key === ' ')))
    return
  control.blur()
  if (isReleased)
    return key === ' ' ? event.preventDefault() : undefined
  requestAnimationFrame(() => {
    if (document.activeElement === document.body && control.checkVisibility())
      control.focus({ preventScroll: true })
  })
}

/** Tells whether a control has the focus only because of a click. */
function isOnlyClicked(control: HTMLElement): boolean {
  return control === pressedByPointer && control.matches(ONLY_CLICKED) && control.closest(DIALOG) === null
}
