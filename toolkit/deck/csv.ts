/** The byte order mark, which tells a spreadsheet that the file is UTF-8. */
const MARK = '\uFEFF'

/** Writes a CSV file with a byte order mark. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return MARK + writeCsv(rows)
}

/** Writes rows as CSV, as RFC 4180 has it; a cell that a spreadsheet would take for a formula stays a text. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell => quoted(harmless(cell))).join(',')}\r\n`).join('')
}

/** Puts an apostrophe before a cell that a spreadsheet would take for a formula; numbers are left as they are. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
