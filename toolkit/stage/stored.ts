import type { Ref } from 'vue'
import { useStorage } from '@vueuse/core'

/**
 * Keeps a value under the name of the deck and its own: it survives a reload and is the same in all windows of the deck.
 *
 * Where the browser blocks storage, it lives as long as the page. The value is read when the component is mounted, so
 * that a prerendered page hydrates; `read` turns whatever is found into a valid value.
 */
export function keepValue<Value>(deck: string, name: string, empty: Value, read: (found: unknown) => Value): Ref<Value> {
  return useStorage<Value>(`${deck}.${name}`, empty, undefined, {
    shallow: true,
    initOnMounted: true,
    writeDefaults: false,
    serializer: { read: text => read(parsed(text)), write: value => JSON.stringify(value) },
    onError: () => {},
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}

/** Reads the strings of a stored list; none if it is no list. */
export function stringsIn(found: unknown): string[] {
  return Array.isArray(found) ? found.filter(item => typeof item === 'string') : []
}

/** Reads a field of a stored object. */
export function fieldOf(found: unknown, field: string): unknown {
  return typeof found === 'object' && found !== null ? Reflect.get(found, field) : undefined
}
