/** A word of a text, folded for comparison, and its position. */
export interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Lists the words of a text in lower case and without accents, each with its position: `CI/CD` is two, `Réseau` is `reseau`. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => (
    { folded: fold(word), start: index, end: index + word.length }
  ))
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  return /^\w+$/.test(lower) ? lower : lower.normalize('NFKD').replaceAll(/\p{M}/gu, '')
}

/** Lists the same words without their positions. */
export function wordsOf(text: string): string[] {
  return wordsIn(text).map(({ folded }) => folded)
}
