import type { Catalog, Entry } from './catalog.ts'
import { introducedAt } from './tools.ts'
import { containAll, wordsOf } from './words.ts'

/** Something that the catalog says, found by its words. */
export interface Hit {
  readonly kind: 'level' | 'facet' | 'tool' | 'capability' | 'technique' | 'model' | 'role' | 'claim' | 'question' | 'takeaway' | 'criterion' | 'transition' | 'next-step' | 'term' | 'highlight' | 'source' | 'fact' | 'scale' | 'score-test' | 'box' | 'phase' | 'slide'
  readonly id: string
  readonly title: string
  readonly text: string
  /** The level where it belongs, if it belongs to one. */
  readonly level?: string
}

function levelHits({ levels, facets }: Catalog): Hit[] {
  return levels.flatMap((level): Hit[] => [
    { kind: 'level', id: level.id, title: level.title, text: `${level.promise} ${level.audience.text} ${level.change.text} ${level.verdict}`, level: level.id },
    ...facets.flatMap((facet): Hit[] => {
      const found = level.facets[facet.id]
      return found === undefined
        ? []
        : [{ kind: 'facet', id: `${level.id}.${facet.id}`, title: `${level.title}: ${facet.label}`, text: [found.text, found.detail, ...found.items ?? []].join(' '), level: level.id }]
    }),
  ])
}

/** Tests have no id of their own: they go by their place. */
function withIds<Row>(rows: readonly Row[]): Entry<Row>[] {
  return rows.map((row, index) => ({ ...row, id: String(index), index }))
}

function allHits(catalog: Catalog): Hit[] {
  const hits = <Row>(kind: Hit['kind'], list: readonly Entry<Row>[], read: (row: Row) => Omit<Hit, 'kind' | 'id'>): Hit[] =>
    list.map(row => ({ kind, id: row.id, ...read(row) }))
  return [
    ...levelHits(catalog),
    ...hits('tool', catalog.tools, tool => ({ title: tool.name, text: `${tool.purpose} ${tool.note ?? ''}`, level: tool.homeLevel })),
    ...hits('capability', catalog.capabilities, ({ name, examples, level }) => ({ title: name, text: examples.join(' '), level })),
    ...hits('technique', catalog.techniques, technique => ({ title: technique.name, text: '', level: introducedAt(catalog, technique) })),
    ...hits('model', catalog.models, ({ name, level }) => ({ title: name, text: '', level })),
    ...hits('role', catalog.roles, ({ name, asks, level }) => ({ title: name, text: asks.text, level })),
    ...hits('claim', catalog.claims, ({ text }) => ({ title: text, text: '' })),
    ...hits('question', catalog.questions, ({ question, answer }) => ({ title: question, text: answer })),
    ...hits('takeaway', catalog.takeaways, ({ text }) => ({ title: text, text: '' })),
    ...hits('criterion', catalog.criteria, ({ statement, level }) => ({ title: statement, text: '', level })),
    ...hits('transition', catalog.transitions, ({ headline, change, from }) => ({ title: headline, text: change.text, level: from })),
    ...hits('next-step', catalog.nextSteps, ({ short, step }) => ({ title: short, text: step })),
    ...hits('term', catalog.terms, ({ term, definition, level }) => ({ title: term, text: definition, level })),
    ...hits('highlight', catalog.highlights, ({ text }) => ({ title: text, text: '' })),
    ...hits('source', catalog.sources, ({ title, authors, check }) => ({ title, text: `${authors} ${check}` })),
    ...hits('fact', catalog.facts, ({ text }) => ({ title: text, text: '' })),
    ...hits('scale', catalog.scales, ({ name, grades, placements }) => ({ title: name, text: [grades, ...Object.values(placements).map(({ ours, trait }) => `${ours} ${trait}`)].join(' ') })),
    ...hits('score-test', withIds(catalog.scoreTests), ({ name, level }) => ({ title: name, text: '', level })),
    ...hits('box', catalog.boxes, ({ label, level }) => ({ title: label, text: '', level })),
    ...hits('phase', catalog.phases, ({ label, level }) => ({ title: label, text: '', level })),
    ...hits('slide', catalog.slides, ({ title, topic }) => ({ title, text: topic })),
  ]
}

interface Indexed {
  readonly hit: Hit
  readonly title: readonly string[]
  readonly all: readonly string[]
}

const indexes = new WeakMap<Catalog, readonly Indexed[]>()

function indexOf(catalog: Catalog): readonly Indexed[] {
  const known = indexes.get(catalog)
  if (known !== undefined)
    return known
  const built = allHits(catalog).map((hit) => {
    const title = wordsOf(hit.title)
    return { hit, title, all: [...title, ...wordsOf(hit.text)] }
  })
  indexes.set(catalog, built)
  return built
}

/**
 * Everything in the catalog that contains all the words of a query.
 *
 * Each word may be the beginning of a longer one; case, accents and order do
 * not matter. What matches in its title comes first. A query without words
 * finds nothing.
 */
export function searchCatalog(catalog: Catalog, query: string): Hit[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0)
    return []
  const found = indexOf(catalog).filter(({ all }) => containAll(all, wanted))
  const inTitle = found.filter(({ title }) => containAll(title, wanted))
  return [...inTitle, ...found.filter(entry => !inTitle.includes(entry))].map(({ hit }) => hit)
}
