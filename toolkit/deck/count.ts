/** Writes a number with its noun: `1 hand`, `2 hands`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`
}
