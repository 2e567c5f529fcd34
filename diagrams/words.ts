/**
 * Breaks a text into lines of at most `width` characters (a longer word is
 * broken with a hyphen): as few lines as possible, all about equally long.
 * A number at its beginning stays with the word behind it.
 */
export function wrap(text: string, width: number): string[] {
  const words = text.replace(/^(\d+)\s+/, '$1\u00A0').split(/[^\S\u00A0]+/).filter(word => word !== '').flatMap(word => pieces([...word], width))
  const fewest = fill(words, width).length
  const longest = Math.max(0, ...words.map(word => word.length))
  for (let narrow = longest; narrow < width; narrow++) {
    const lines = fill(words, narrow)
    if (lines.length === fewest)
      return lines.map(withSpaces)
  }
  return fill(words, width).map(withSpaces)
}

function withSpaces(line: string): string {
  return line.replaceAll('\u00A0', ' ')
}

function pieces(letters: readonly string[], width: number): string[] {
  if (letters.length <= width)
    return [letters.join('')]
  const hyphen = letters.lastIndexOf('-', width - 1)
  const [end, sign] = hyphen > 0 ? [hyphen + 1, ''] : [width - 1, '-']
  return [letters.slice(0, end).join('') + sign, ...pieces(letters.slice(end), width)]
}

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else
      lines.push(word)
  }
  return lines
}

/** Joins items as in a sentence: `a`, `a and b`, `a, b and c`; as a disjunction with “or”. */
export function listed(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat('en-GB', { type }).format(items)
}

/** Joins sentences to a paragraph: each ends with a full stop, and empty ones are left out. */
export function sentences(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').map(text => /[.?!]$/.test(text) ? text : `${text}.`).join(' ')
}

/** Writes a text as in the middle of a sentence: `data cleaning`, but `CI/CD`. */
export function inSentence(text: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
