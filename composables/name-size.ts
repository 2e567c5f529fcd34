/** The class that sets the size of a large name. */
export type NameSize = 'as-name' | 'as-title' | 'as-head'

/** How many letters fit on a line of each size, in the column of a level's name. */
const LETTERS: readonly (readonly [NameSize, number])[] = [['as-name', 11], ['as-title', 14]]

/** Chooses the size of a name that may take several lines, by its longest word. */
export function sizeOfWords(name: string): NameSize {
  return sizeOf(Math.max(0, ...name.split(/\s/).map(word => [...word].length)))
}

/** Chooses the size of a name that has one line. */
export function sizeOfLine(name: string): NameSize {
  return sizeOf([...name].length)
}

function sizeOf(letters: number): NameSize {
  return LETTERS.find(([, most]) => letters <= most)?.[0] ?? 'as-head'
}
