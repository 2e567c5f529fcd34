import type { Ref } from 'vue'
import { deck } from '../model/deck.ts'
import { keepValue } from '../toolkit/stage/stored.ts'

export { fieldOf, stringsIn } from '../toolkit/stage/stored.ts'

/** Keeps a value of this talk in the browser; see `keepValue`. */
export function useStored<Value>(name: string, empty: Value, read: (found: unknown) => Value): Ref<Value> {
  return keepValue(deck.talk.name, name, empty, read)
}
