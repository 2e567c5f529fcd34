import type { Level, Scale, Tool } from '../data/types.ts'
import type { Catalog, Entry } from '../model/catalog.ts'
import type { AddedLevel, Size } from './added-levels.ts'
import type { Variation } from './varied.ts'
import { introducedAt } from '../model/tools.ts'
import { resolve } from '../toolkit/deck/lookup.ts'
import { addedLevels, BRANCH, LAST_RUNG, renumbered } from './added-levels.ts'
import { largerSlides } from './larger-slides.ts'

/**
 * A catalog of more levels and tools.
 *
 * A new rung has everything that the last one has: facets, criteria, terms,
 * techniques, models, capabilities, the step to it with its work, a place on
 * every other scale, and backup slides. The tools of the last rung are spread
 * over the new ones. Jobs, questions and talks stay as they are.
 */
export function largerCatalog(catalog: Catalog, size: Size, variation: Variation): Catalog {
  const added = addedLevels(size)
  const tools = moreTools(catalog.tools, size, added, variation)
  const last = added.at(-1)
  if (last === undefined)
    return { ...catalog, tools }

  /** The rows of the last rung once more for every new one, before those of the branch. */
  const grown = <Row>(rows: readonly Entry<Row>[], levelOf: (row: Entry<Row>) => string, changed: (row: Entry<Row>, level: AddedLevel) => Entry<Row>): Entry<Row>[] => {
    const template = rows.filter(row => levelOf(row) === LAST_RUNG.id)
    const copies = added.flatMap(level => template.map(row => changed(variation.row(row), level)))
    const place = rows.findIndex(row => levelOf(row) === BRANCH.id)
    return placed([...rows.slice(0, place), ...copies, ...rows.slice(place)])
  }
  const levelOf = ({ level }: { readonly level: string }): string => level
  const goals = new Map(catalog.nextSteps.map(({ id, transition }) => [id, resolve('transition', catalog.transitions, transition).to]))
  const leadsTo = ({ id }: { readonly id: string }): string => goals.get(id) ?? ''
  const branchStep = (id: string): string => renumbered(id, BRANCH.rank, last.rank + 1)

  return {
    ...catalog,
    levels: grown(catalog.levels, ({ id }) => id, (row, { id, title }) => ({ ...row, id, title })).map(row => leavingFrom(row, last.id)),
    tools,
    capabilities: grown(catalog.capabilities, levelOf, (row, { id, rank }) => ({ ...row, id: `${row.id}-${rank}`, name: `${row.name} ${rank}`, level: id })),
    techniques: grown(catalog.techniques, row => introducedAt(catalog, row), (row, { id, rank }) => (
      { ...row, id: `${row.id}-${rank}`, name: `${row.name} ${rank}`, mentions: [{ ...row.mentions[0], level: id }] }
    )),
    models: grown(catalog.models, levelOf, (row, { id, rank }) => ({ ...row, id: `${row.id}-${rank}`, name: `${row.name} ${rank}`, level: id })),
    criteria: grown(catalog.criteria, levelOf, (row, { id, rank }) => ({ ...row, id: `${row.id}-${rank}`, level: id, ours: undefined })),
    terms: grown(catalog.terms, levelOf, (row, { id, rank }) => ({ ...row, id: `${row.id}-${rank}`, term: `${row.term} ${rank}`, level: id })),
    transitions: grown(
      catalog.transitions.map(row => row.to === BRANCH.id ? { ...row, id: branchStep(row.id), from: last.id } : row),
      ({ to }) => to,
      (row, { id, rank, before }) => ({ ...row, id: renumbered(row.id, LAST_RUNG.rank, rank), from: before, to: id }),
    ),
    nextSteps: grown(
      catalog.nextSteps.map(row => leadsTo(row) === BRANCH.id ? { ...row, transition: branchStep(row.transition) } : row),
      leadsTo,
      (row, { rank }) => ({ ...row, id: `${row.id}-${rank}`, transition: renumbered(row.transition, LAST_RUNG.rank, rank) }),
    ),
    scales: catalog.scales.map(row => withPlacements(row, added, variation)),
    slides: placed(largerSlides(catalog, added, variation)),
  }
}

function placed<Row>(rows: readonly Entry<Row>[]): Entry<Row>[] {
  return rows.map((row, index) => ({ ...row, index }))
}

function leavingFrom(level: Entry<Level>, rung: string): Entry<Level> {
  return level.shape.kind === 'branch' ? { ...level, shape: { ...level.shape, from: rung } } : level
}

function withPlacements(scale: Entry<Scale>, added: readonly AddedLevel[], variation: Variation): Entry<Scale> {
  const placement = scale.placements[LAST_RUNG.id]
  return placement === undefined
    ? scale
    : { ...scale, placements: { ...scale.placements, ...Object.fromEntries(added.map(({ id }) => [id, variation.row(placement)])) } }
}

/** Copies of tools, one after the other, until there are as many as asked for. */
function moreTools(tools: readonly Entry<Tool>[], { tools: count }: Size, added: readonly AddedLevel[], variation: Variation): Entry<Tool>[] {
  const homes = [LAST_RUNG.id, ...added.map(({ id }) => id)]
  const copies = Array.from({ length: count - tools.length }, (_, index) => {
    const tool = tools[index % tools.length]
    const home = homes[index % homes.length] ?? LAST_RUNG.id
    return tool === undefined ? [] : [copyOf(variation.row(tool), 2 + Math.floor(index / tools.length), home)]
  })
  return placed([...tools, ...copies.flat()])
}

function copyOf(tool: Entry<Tool>, number: number, home: string): Entry<Tool> {
  const moved = (level: string): string => level === LAST_RUNG.id ? home : level
  const [first, ...rest] = tool.mentions
  return {
    ...tool,
    id: `${tool.id}-${number}`,
    name: `${tool.name} ${number}`,
    homeLevel: moved(tool.homeLevel),
    mentions: [{ ...first, level: moved(first.level) }, ...rest.map(mention => ({ ...mention, level: moved(mention.level) }))],
  }
}
