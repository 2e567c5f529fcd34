import { expect, it } from 'vitest'
import { csvFile, writeCsv } from '../../deck/csv.ts'

it('quotes what would break a line', () => {
  expect(writeCsv([['plain', 'a,b', 'say "x"', 'two\nlines'], ['']])).toBe('plain,"a,b","say ""x""","two\nlines"\r\n\r\n')
})

it('tells a spreadsheet which letters it has', () => {
  expect(csvFile([['Żółty', '→']])).toBe('\uFEFFŻółty,→\r\n')
})

it('has no cell that a spreadsheet would calculate', () => {
  expect(writeCsv([['=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', '-5', '+0.5', 'a=b']])).toBe('\'=1+1,\'+A1,\'-2+3,\'@SUM(A1),\'\t=1,-5,+0.5,a=b\r\n')
})
