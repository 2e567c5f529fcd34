const BEGIN = /^\s*# \[show: ([\w-]+)\]$/
const END = /^\s*# \[\/show\]$/

/** Lists the names of the excerpts that are marked in a file. */
export function excerptsIn(text: string): string[] {
  return text.split(/\r?\n/).flatMap(line => BEGIN.exec(line)?.[1] ?? [])
}

/**
 * Cuts out the lines between `# [show: name]` and `# [/show]`, moved to the left edge.
 *
 * @throws {Error} if a mark is missing or there are two of that name.
 */
export function excerptOf(text: string, name: string): string {
  const lines = text.split(/\r?\n/)
  const begins = lines.flatMap((line, index) => BEGIN.exec(line)?.[1] === name ? [index] : [])
  const [begin] = begins
  if (begin === undefined)
    throw new Error(`No line says "# [show: ${name}]".`)
  if (begins.length > 1)
    throw new Error(`More than one line says "# [show: ${name}]".`)
  const length = lines.slice(begin + 1).findIndex(line => END.test(line) || BEGIN.test(line))
  const end = begin + 1 + length
  if (length < 0 || !END.test(lines[end] ?? ''))
    throw new Error(`No "# [/show]" ends "# [show: ${name}]".`)
  const shown = lines.slice(begin + 1, end)
  const margin = Math.min(...shown.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length))
  return shown.map(line => line.slice(margin)).join('\n')
}
