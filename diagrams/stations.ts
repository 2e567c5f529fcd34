import type { Catalog, Entry } from '../model/catalog.ts'
import type { SystemStation, Tool } from '../model/rows.ts'
import type { Box } from './mermaid.ts'
import { rankOf } from '../model/levels.ts'
import { toolsAt } from '../model/tools.ts'
import { listed, wrap } from './words.ts'

/** Lists the tools at a station of a system of this level. */
export function toolsFor(catalog: Catalog, level: string, station: SystemStation): Entry<Tool>[] {
  return toolsAt(catalog, level).filter(tool => tool.station === station)
}

/** Joins names by "or". */
export function oneOf(items: readonly { readonly name: string }[]): string {
  return listed(items.map(({ name }) => name), 'disjunction')
}

/** Writes the same in brackets; empty if there are no names. */
export function inBrackets(items: readonly { readonly name: string }[]): string {
  return items.length === 0 ? '' : ` (${oneOf(items)})`
}

/** One part of a system, such as its API. */
export interface Station {
  readonly id: string
  readonly name: string
  /** What happens there. */
  readonly what: string
  readonly tools?: readonly Entry<Tool>[]
  readonly step?: number
  readonly width: number
}

/** Draws a station as a box, in the colour of the highest level of its tools, or plain if no tool is named. */
export function stationBox(catalog: Catalog, { id, name, what, tools = [], step, width }: Station): Box {
  const ranks = tools.map(({ homeLevel }) => rankOf(catalog, homeLevel))
  const look = ranks.length === 0 ? 'outline' : 'solid'
  return {
    id,
    head: [name],
    strong: tools.length === 0 ? [] : wrap(oneOf(tools), width),
    text: wrap(what, width),
    look,
    ...(ranks.length === 0 ? {} : { level: Math.max(...ranks), style: 'tagged' }),
    ...(step === undefined ? {} : { step }),
  }
}

/** Draws a remark at the end of a row of stations, about all of them. */
export function caption({ id, name, what, step, width }: Omit<Station, 'tools'>): Box {
  return { id, head: [name], text: wrap(what, width), look: 'aside', style: 'start', ...(step === undefined ? {} : { step }) }
}
