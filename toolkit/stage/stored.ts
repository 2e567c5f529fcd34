import type { Ref } from 'vue'
import { useStorage } from '@vueuse/core'

/**
 * Keeps a value under the name of the deck and its own: it survives a reload and is the same in all windows of the deck.
 *
 * Where the browser keeps nothing, it lives as long as the page. The kept value
 * arrives when the component is mounted, so that a page made ahead of time
 * hydrates; `read` turns whatever is found into a valid value.
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

/** The strings of a list that was found; none if it is no list. */
export function stringsIn(found: unknown): string[] {
  return Array.isArray(found) ? found.filter(item => typeof item === 'string') : []
}

/** A field of an object that was found. */
export function fieldOf(found: unknown, field: string): unknown {
  return typeof found === 'object' && found !== null ? Reflect.get(found, field) : undefined
}
