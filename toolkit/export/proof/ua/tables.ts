import type { UaTag } from './pdf.ts'
import { dictsIn, numberIn, textIn } from '../../pdf-objects.ts'

/** Tells whether a header of a table says whether it heads a row or a column. */
export function hasScope(cell: UaTag): boolean {
  return ['Row', 'Column', 'Both'].includes(dictsIn(cell.dict, 'A').map(dict => textIn(dict, 'Scope')).find(scope => scope !== '') ?? '')
}

/** Finds rows of a table that are shorter or longer than the first one, counting cells that reach over several rows and columns. */
export function faultsOfTable(table: UaTag): string[] {
  const rows = rowsOf(table)
  const taken: boolean[][] = rows.map(() => [])
  const faults = new Set<string>()
  rows.forEach((row, top) => {
    let left = 0
    for (const cell of row.kids) {
      while (taken[top]?.[left])
        left++
      const [high, wide] = [spanOf(cell, 'RowSpan'), spanOf(cell, 'ColSpan')]
      for (let y = top; y < top + high; y++) {
        for (let x = left; x < left + wide; x++) {
          const line = taken[y]
          if (!line || line[x])
            faults.add(`${cell.place} lies over another cell or beyond the table`)
          else
            line[x] = true
        }
      }
    }
  })
  const widths = taken.map(line => Array.from(line, isTaken => isTaken ?? false))
  const width = widths[0]?.length ?? 0
  rows.forEach((row, index) => {
    const line = widths[index] ?? []
    if (line.length !== width || line.includes(false))
      faults.add(`${row.place}: ${line.filter(Boolean).length} of ${width} cells`)
  })
  return [...faults]
}

function rowsOf(table: UaTag): UaTag[] {
  return table.kids.flatMap(kid => kid.role === 'TR' ? [kid] : rowsOf(kid))
}

function spanOf(cell: UaTag, name: string): number {
  return dictsIn(cell.dict, 'A').map(dict => numberIn(dict, name)).find(number => number !== undefined) ?? 1
}
