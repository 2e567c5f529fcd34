import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Box, Edge, Look } from './mermaid.ts'
import { mostJobsBand, rolesAt } from '../model/roles.ts'
import { introducedAt, toolsJoiningAt } from '../model/tools.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { treeSource } from './mermaid.ts'
import { areInRows } from './rows.ts'
import { inSentence, listed, sentences, wrap } from './words.ts'

/** One branch of the mindmap. */
interface Branch {
  readonly id: string
  readonly head: string
  /** The branch in one line. */
  readonly gist: string
  readonly leaves: readonly string[]
  readonly look: Look
  readonly level?: number
}

/** Draws the whole talk around its title: one box for each level and each question that the talk answers. */
export function mindmapDiagram(catalog: Catalog): Diagram {
  const branches = branchesOf(catalog)
  // More boxes above each other are flatter and wider.
  const { tree, head, gist, lines } = areInRows(catalog)
    ? { tree: { gaps: [4, 40], padding: 8 }, head: 30, gist: 46, lines: 1 } as const
    : { tree: { gaps: [20, 110] }, head: 22, gist: 24, lines: 4 } as const
  return {
    name: 'mindmap',
    use: 'slide',
    textSize: 23,
    title: `Mindmap of the talk “${catalog.talk.title}”`,
    description: sentences(`Around the title, “${catalog.talk.title}”, stand ${branches.length} branches`, ...branches.map(({ head, gist }) => `${head}: ${gist}`)),
    source: treeSource({
      ...tree,
      boxes: [
        root(catalog),
        ...branches.map((branch): Box => ({ id: branch.id, head: wrap(branch.head, head), text: wrap(branch.gist, gist), look: branch.look, level: branch.level, lines, style: 'start' })),
      ],
      edges: branches.map(({ id }, index) => arm(id, index, branches.length)),
    }),
  }
}

/** Draws the mindmap with its leaves, for print and reading. */
export function fullMindmapDiagram(catalog: Catalog): Diagram {
  const branches = branchesOf(catalog)
  const leavesOf = (branch: Branch) => branch.leaves.map((text, index) => ({ id: `${branch.id}-${index + 1}`, text }))
  return {
    name: 'mindmap-full',
    use: 'page',
    textSize: 19,
    title: `Mindmap of the talk “${catalog.talk.title}”, with its leaves`,
    description: sentences(...branches.flatMap(({ head, leaves }) => [head, ...leaves])),
    source: treeSource({
      gaps: [10, 70],
      boxes: [
        root(catalog),
        ...branches.flatMap((branch): Box[] => [
          { id: branch.id, head: wrap(branch.head, 22), look: branch.look, level: branch.level },
          ...leavesOf(branch).map(({ id, text }): Box => ({ id, text: wrap(text, 46), look: branch.level === undefined ? 'tile' : 'wash', level: branch.level, style: 'start' })),
        ]),
      ],
      edges: branches.flatMap((branch, index): Edge[] => [
        arm(branch.id, index, branches.length),
        ...leavesOf(branch).map(({ id }): Edge => isLeft(index, branches.length) ? { from: id, to: branch.id, look: 'line' } : { from: branch.id, to: id, look: 'line' }),
      ]),
    }),
  }
}

function root({ talk }: Catalog): Box {
  return { id: 'root', head: wrap(talk.title, 12), look: 'ink' }
}

function arm(id: string, index: number, count: number): Edge {
  return isLeft(index, count) ? { from: id, to: 'root', look: 'line' } : { from: 'root', to: id, look: 'line' }
}

function isLeft(index: number, count: number): boolean {
  return index < count / 2
}

/** Lists the branches of the mindmap with their leaves. */
export function branchesOf(catalog: Catalog): Branch[] {
  return [
    ...catalog.levels.map(level => levelBranch(catalog, level)),
    ...slideBranch(catalog, 'roles', catalog.claims.map(({ text }) => text), mostJobsBand(catalog)?.claim.text),
    ...slideBranch(catalog, 'crosswalk', catalog.scales.map(({ name, grades }) => `${name}: ${grades}`)),
    ...slideBranch(catalog, 'next-step', ['assess', 'next-step', 'close'].flatMap(id => find(catalog.slides, id)?.title ?? [])),
  ]
}

/** The branch that a slide stands for, with its answer where its title is a question; none in a talk without that slide. */
function slideBranch(catalog: Catalog, id: string, leaves: readonly string[], answer?: string): Branch[] {
  const slide = find(catalog.slides, id)
  return slide === undefined ? [] : [{ id: `slide-${id}`, head: slide.topic, gist: answer ?? slide.title, look: 'outline', leaves }]
}

function levelBranch(catalog: Catalog, { id, rank, title, promise, facets, branch }: Entry<Level>): Branch {
  const [side] = catalog.facets
  const tools = toolsJoiningAt(catalog, id).map(({ name }) => name)
  const techniques = catalog.techniques
    .filter(technique => introducedAt(catalog, technique) === id && technique.shownAs === undefined)
    .map(({ name }) => inSentence(name))
  const roles = rolesAt(catalog, id).map(({ name }) => inSentence(name))
  return {
    id,
    head: `${rank} ${title}`,
    gist: promise,
    look: branch !== undefined ? 'dashed' : 'solid',
    level: rank,
    leaves: [
      ...side === undefined ? [] : [`${side.label}: ${inSentence(facets[side.id]?.text ?? 'not described')}`],
      `Tools: ${tools.length === 0 ? 'no product named' : listed(tools)}`,
      `Skills: ${techniques.length === 0 ? 'none named' : listed(techniques)}`,
      `Roles: ${roles.length === 0 ? 'none yet' : listed(roles)}`,
    ],
  }
}
