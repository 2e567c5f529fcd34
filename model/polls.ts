import type { Catalog, Entry } from './catalog.ts'
import type { Level } from './rows.ts'
import { writeCsv } from '../toolkit/deck/csv.ts'
import { rankOf } from './levels.ts'

/** Marks in a log where the counting began again; no level has this id. */
const FRESH = ''

/** What was counted, in order: the level of each hand, and fresh starts. */
export type PollLog = readonly string[]

/** The hands at one level. */
export interface Hands {
  readonly level: Entry<Level>
  readonly count: number
}

/** Adds a hand to a log; throws for an unknown level. */
export function raiseHand(catalog: Catalog, log: PollLog, level: string): PollLog {
  rankOf(catalog, level)
  return [...log, level]
}

/** Removes the last entry of a log, a hand or a fresh start. */
export function undoHand(log: PollLog): PollLog {
  return log.slice(0, -1)
}

/** Adds a fresh start to a log, which can be undone like a hand; nothing if no hand is counted. */
export function startAfresh(log: PollLog): PollLog {
  return log.length === 0 || log.at(-1) === FRESH ? log : [...log, FRESH]
}

/** Counts the hands since the last fresh start, by level; those at a level that the catalog no longer has are left out. */
export function countHands(catalog: Catalog, log: PollLog): Hands[] {
  const current = log.slice(log.lastIndexOf(FRESH) + 1)
  return catalog.levels.map(level => ({ level, count: current.filter(id => id === level.id).length }))
}

/** Counts all hands. */
export function totalHands(hands: readonly Hands[]): number {
  return hands.reduce((total, { count }) => total + count, 0)
}

/** Finds the level in the middle: at least half of the hands are at it or below. Undefined without hands. */
export function middleLevel(hands: readonly Hands[]): Entry<Level> | undefined {
  const half = totalHands(hands) / 2
  const upTo = (index: number): number => totalHands(hands.slice(0, index + 1))
  return half === 0 ? undefined : hands.find((_, index) => upTo(index) >= half)?.level
}

/** Lists all polls as rows of a table: a head, then one row for each level. */
function pollRows(catalog: Catalog, logs: Readonly<Record<string, PollLog>>): string[][] {
  const counts = catalog.polls.map(({ id }) => countHands(catalog, logs[id] ?? []))
  return [
    ['Level', 'Title', ...catalog.polls.map(({ label }) => label)],
    ...catalog.levels.map((level, index) =>
      [String(level.rank), level.title, ...counts.map(hands => String(hands[index]?.count ?? 0))]),
  ]
}

/** Writes the counts of all polls as CSV. */
export function pollsCsv(catalog: Catalog, logs: Readonly<Record<string, PollLog>>): string {
  return writeCsv(pollRows(catalog, logs))
}

/** Writes the counts of all polls as a Markdown table. */
export function pollsMarkdown(catalog: Catalog, logs: Readonly<Record<string, PollLog>>): string {
  const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|]/g, '\\$&')
  const [head = [], ...body] = pollRows(catalog, logs)
  const rule = head.map((_, column) => column === 1 ? '---' : '---:')
  return [head, rule, ...body].map(row => `| ${row.map(cell).join(' | ')} |\n`).join('')
}
