import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Every source says on which day it was last checked. */
export function checkSourceDates(catalog: Catalog): Problem[] {
  return catalog.sources
    .filter(({ checked }) => !isDay(checked))
    .map(({ id, checked }) => ({
      path: `sources.${id}.checked`,
      message: `${quote(checked)} is not a day of the calendar`,
      fix: 'write the day as YYYY-MM-DD',
    }))
}
