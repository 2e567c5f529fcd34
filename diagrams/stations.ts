import type { Catalog, Entry } from '../model/catalog.ts'
import type { SystemStation, Tool } from '../model/rows.ts'
import type { Box } from './mermaid.ts'
import { rankOf } from '../model/levels.ts'
import { toolsAt } from '../model/tools.ts'
import { listed, wrap } from './words.ts'

/** Joins names by "or". */
export function oneOf(items: readonly { readonly name: string }[]): string {
  return listed(items.map(({ name }) => name), 'disjunction')
}

/** Writes the same in brackets; empty if there are no names. */
export function inBrackets(items: readonly { readonly name: string }[]): string {
  return items.length === 0 ? '' : ` (${oneOf(items)})`
}

/** One part of a system, such as its API. */
interface Station {
  readonly id: string
  readonly name: string
  /** What happens there. */
  readonly what: string
  readonly tools?: readonly Entry<Tool>[]
  readonly step?: number
}

/** Gives what a system of this level is drawn with, in lines of so many letters. */
export function stationsOf(catalog: Catalog, level: string, width: number) {
  return {
    /** Lists the tools at a station. */
    toolsFor: (station: SystemStation): Entry<Tool>[] => toolsAt(catalog, level).filter(tool => tool.station === station),
    /** Draws a station as a box, in the colour of the highest level of its tools, or plain if no tool is named. */
    station: ({ id, name, what, tools = [], step }: Station): Box => ({
      id,
      head: [name],
      strong: tools.length === 0 ? [] : wrap(oneOf(tools), width),
      text: wrap(what, width),
      step,
      ...tools.length === 0 ? { look: 'outline' } : { look: 'solid', level: Math.max(...tools.map(({ homeLevel }) => rankOf(catalog, homeLevel))), style: 'tagged' },
    }),
    /** Draws a remark at the end of a row of stations, about all of them. */
    caption: ({ id, name, what, step }: Omit<Station, 'tools'>): Box => ({ id, head: [name], text: wrap(what, width), look: 'aside', style: 'start', step }),
  }
}
