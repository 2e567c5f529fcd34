import type { Catalog, Entry } from '../model/catalog.ts'
import type { SystemStation, Tool } from '../model/rows.ts'
import type { Box } from './mermaid.ts'
import { rankOf } from '../model/levels.ts'
import { toolsAt } from '../model/tools.ts'
import { listed, wrap } from './words.ts'

/** The tools that stand at a place of a system of this level. */
export function toolsFor(catalog: Catalog, level: string, station: SystemStation): Entry<Tool>[] {
  return toolsAt(catalog, level).filter(tool => tool.station === station)
}

/** Names joined by "or": one of these does it. */
export function oneOf(items: readonly { readonly name: string }[]): string {
  return listed(items.map(({ name }) => name), 'or')
}

/** The same as a remark in a sentence, empty if there are none. */
export function inBrackets(items: readonly { readonly name: string }[]): string {
  return items.length === 0 ? '' : ` (${oneOf(items)})`
}

/** What stands at one point of a system. */
export interface Station {
  readonly id: string
  readonly name: string
  /** What happens there. */
  readonly what: string
  readonly tools?: readonly Entry<Tool>[]
  readonly step?: number
  readonly width: number
}

/** A station as a box: in the colour of the level from which its newest tool comes, or plain if no tool is named. */
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

/** A remark at the edge of a system, for what lies behind a whole row of it. */
export function caption({ id, name, what, step, width }: Omit<Station, 'tools'>): Box {
  return { id, head: [name], text: wrap(what, width), look: 'aside', style: 'start', ...(step === undefined ? {} : { step }) }
}
