/** The type that a name is set in where it stands large: a size of the scale. */
export type NameSize = 'as-name' | 'as-title' | 'as-head'

/** As many letters stand in a line of each size, in a column as wide as that of a level's name. */
const LETTERS: readonly (readonly [NameSize, number])[] = [['as-name', 11], ['as-title', 14]]

/** Says how large a name is set that may take several lines: by its longest word. */
export function sizeOfWords(name: string): NameSize {
  return sizeOf(Math.max(0, ...name.split(/\s/).map(word => [...word].length)))
}

/** Says how large a name is set that has one line. */
export function sizeOfLine(name: string): NameSize {
  return sizeOf([...name].length)
}

function sizeOf(letters: number): NameSize {
  return LETTERS.find(([, most]) => letters <= most)?.[0] ?? 'as-head'
}
