import { useEventListener } from '@vueuse/core'
import { isTyping } from './keys.ts'

/** The last Latin letter with an accent. */
const LATIN = /^[\0-\u024F]$/

/**
 * Reads a key by its position where the layout writes something else there: a digit
 * on AZERTY, a letter where letters are not Latin, the full stop that a clicker sends.
 */
export function readKeysByPosition(): void {
  useEventListener(window, ['keydown', 'keyup'], (event) => {
    const key = keyMeant(event)
    if (key === undefined || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target))
      return
    event.stopImmediatePropagation()
    const { type, code, repeat, shiftKey } = event
    const meant = new KeyboardEvent(type, { key, code, repeat, shiftKey, bubbles: true, cancelable: true, composed: true })
    if (event.target?.dispatchEvent(meant) === false)
      event.preventDefault()
  }, { capture: true })
}

/** Finds the key at this position of a keyboard, if the layout writes something else there that the deck does not use. */
function keyMeant({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  const [, kind, place = ''] = /^(Key|Digit|(?=Period))(.+)$/.exec(code) ?? []
  if (key.length > 1 || kind === undefined || /[a-z\d]/i.test(key))
    return undefined
  if (kind === 'Key')
    return LATIN.test(key) ? undefined : shiftKey ? place : place.toLowerCase()
  const written = kind === 'Digit' ? place : '.'
  return shiftKey || key === written ? undefined : written
}
