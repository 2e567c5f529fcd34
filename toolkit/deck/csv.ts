/** What tells a spreadsheet that the letters are UTF-8. */
const MARK = '\uFEFF'

/** Writes a file of CSV that a spreadsheet opens with every letter. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return MARK + writeCsv(rows)
}

/** Writes rows as CSV, as RFC 4180 has it; a cell that a spreadsheet would take for a formula stays a text. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell => quoted(harmless(cell))).join(',')}\r\n`).join('')
}

/** An apostrophe has a spreadsheet show what follows; a number is no formula. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
