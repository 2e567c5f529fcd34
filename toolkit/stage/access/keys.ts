import { lockShortcuts, useDrawings } from '@slidev/client'
import { useEventListener } from '@vueuse/core'

/** The keys that a control needs for itself; all others are the deck's. */
const OWN_KEYS = ['Tab', 'Shift', 'Enter', ' ', 'Escape', 'Control', 'Alt', 'Meta']

/** Controls that need those keys and no others. */
const PRESSED = 'button, a, summary, input[type=checkbox]'

/** Controls that a mouse has done with once it has let go of them. */
const DONE_WITH = `${PRESSED}, select, input:is([type=radio], [type=range])`

/** What has keys of its own. */
const DIALOG = 'dialog, [role=dialog]'

const TYPED_IN = 'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]'

/** The control that a mouse or a finger has pressed last. */
let pressedByPointer: Element | null = null

/** Tells whether a key is for a text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_IN) !== null
}

/** Keeps keys with Ctrl, Alt or Meta from the deck: they are the browser's. But the pen takes a stroke back. */
export function leaveKeysToBrowser(): void {
  const { drawingEnabled } = useDrawings()
  useEventListener(window, 'keydown', (event) => {
    const { ctrlKey, altKey, metaKey, code, target } = event
    const isPens = drawingEnabled.value && code === 'KeyZ'
    if ((ctrlKey || altKey || metaKey) && !isPens && !isTyping(target))
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
  // By the time a key goes down, every browser takes the focus for one of the keyboard.
  useEventListener(document, 'focusin', ({ target }) => {
    pressedByPointer = target instanceof Element && !target.matches(':focus-visible') ? target : null
  })
  useEventListener(document, 'pointerdown', ({ target }) => {
    pressedByPointer = target instanceof Element ? target.closest(DONE_WITH) : null
  })
  useEventListener(document, 'keydown', lendFocus, { capture: true })
  useEventListener(document, 'change', ({ target }) => {
    if (target instanceof HTMLElement && isDoneWith(target))
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

/** Takes the focus from a control for as long as the deck handles a key that the control has no use for; for good from one that a mouse has pressed. */
function lendFocus(event: KeyboardEvent): void {
  const { key, repeat } = event
  const control = document.activeElement
  if (!(control instanceof HTMLElement) || !control.matches(PRESSED) || control.closest(DIALOG))
    return
  const isDone = isDoneWith(control)
  if (repeat || (OWN_KEYS.includes(key) && !(isDone && key === ' ')))
    return
  control.blur()
  if (isDone)
    return key === ' ' ? event.preventDefault() : undefined
  requestAnimationFrame(() => {
    if (document.activeElement === document.body && control.checkVisibility())
      control.focus({ preventScroll: true })
  })
}

/** Tells whether a control has the focus only because a mouse has pressed it. */
function isDoneWith(control: HTMLElement): boolean {
  return control === pressedByPointer && control.matches(DONE_WITH) && control.closest(DIALOG) === null
}
