import { nearest } from './nearest.ts'
import { quote } from './quote.ts'

/** An id that no row has; those in Markdown are not checked by the compiler. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError'
  readonly id: string
  readonly known: readonly string[]

  constructor(kind: string, id: string, known: readonly string[]) {
    const guess = nearest(id, known)
    const hint = guess === undefined ? '' : ` (did you mean ${quote(guess)}?)`
    super(`unknown ${kind} ${quote(id)}${hint}; known: ${known.join(', ')}`)
    this.id = id
    this.known = known
  }
}

/** Finds the row with this id, if there is one. */
export function find<Row extends { readonly id: string }>(list: readonly Row[], id: string): Row | undefined {
  return list.find(entry => entry.id === id)
}

/** Finds the row with this id; throws `UnknownIdError` naming the bad id and the valid ones. */
export function resolve<Row extends { readonly id: string }>(kind: string, list: readonly Row[], id: string): Row {
  const entry = find(list, id)
  if (entry === undefined)
    throw new UnknownIdError(kind, id, list.map(({ id }) => id))
  return entry
}
