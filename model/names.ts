import type { Catalog } from './catalog.ts'

/** What a text may say by reference, such as `docker` or `l3.rank`, and the words that stand there. */
export type Names = ReadonlyMap<string, string>

/** `[[docker]]`, `[[docker@l3]]`, `[[docker@l3|its container]]`. Text between backticks is code, and stays as it is. */
const REFERENCE = /`[^`]*`|\[\[([a-z][\w.-]*(?:@[\w-]+)?)(?:\|([^[\]|]+))?\]\]/gi

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']

/**
 * Lists what texts can name by reference: a level, a tool, a role or a figure by its id,
 * `l3.rank`, `l3.noun` (its title within a sentence), `l3.tools` and `l3.roles` (how many are at home there and ask for it, as a word),
 * the numbers of `levels`, `tools` and `roles`, and `talk.title` and `talk.speaker`. A sentence that is true only while a
 * tool or a role is at a level, while there are so many, or while a level is called so, says it: `docker@l3` is the name of
 * Docker, and is unknown once Docker has moved; so is `l1.roles@no` once a job asks for level 1, or `l3@service` of another title.
 */
export function namesOf({ talk, levels, tools, roles, figures }: Pick<Catalog, 'talk' | 'levels' | 'tools' | 'roles' | 'figures'>): Names {
  return new Map([
    ['talk.title', talk.title],
    ['talk.speaker', talk.speaker ?? ''],
    ...Object.entries({ levels, tools, roles }).map(([table, rows]) => [table, inWords(rows.length)] as const),
    ...levels.flatMap(({ id, rank, title }) => [
      [id, title],
      [`${id}@${nounOf(title).replaceAll(/\W+/g, '-')}`, title],
      [`${id}.rank`, String(rank)],
      [`${id}.noun`, nounOf(title)],
      ...countOf(`${id}.tools`, tools.filter(({ homeLevel }) => homeLevel === id)),
      ...countOf(`${id}.roles`, roles.filter(({ level }) => level === id)),
    ] as const),
    ...[...tools, ...roles].map(({ id, name }) => [id, name] as const),
    ...tools.map(({ id, name, homeLevel }) => [`${id}@${homeLevel}`, name] as const),
    ...roles.map(({ id, name, level }) => [`${id}@${level}`, name] as const),
    ...figures.map(({ id, text }) => [id, text] as const),
  ])
}

/** The title of a level within a sentence: `data product`, but `ML platform`. */
function nounOf(title: string): string {
  return title.replace(/^\p{Lu}(?!\p{Lu})/u, letter => letter.toLowerCase())
}

function countOf(id: string, rows: readonly unknown[]) {
  const words = inWords(rows.length)
  return [[id, words], [`${id}@${words}`, words]] as const
}

/** Writes the names where a text refers to them: `[[docker]]` becomes `Docker`, `[[Levels]]` begins a sentence, `[[docker|its words]]` has its own words. An unknown reference stays as it is. */
export function withNames(text: string, names: Names): string {
  return text.replaceAll(REFERENCE, (all, id?: string, words?: string) => {
    const name = nameOf(id ?? '', names)
    return name === undefined ? all : words ?? name
  })
}

function nameOf(id: string, names: Names): string | undefined {
  const first = id.charAt(0)
  return names.get(id) ?? (/\p{Lu}/u.test(first) ? names.get(first.toLowerCase() + id.slice(1))?.replace(/^./u, letter => letter.toUpperCase()) : undefined)
}

/** Lists the unknown references of a text, each with its line, counted from 0. */
export function unknownNames(text: string, names: Names): { readonly id: string, readonly line: number }[] {
  return !text.includes('[[')
    ? []
    : Array.from(text.matchAll(REFERENCE)).flatMap(({ 1: id, index }) => (
        id === undefined || nameOf(id, names) !== undefined ? [] : [{ id, line: text.slice(0, index).split('\n').length - 1 }]
      ))
}

/** Writes the names into all texts of a catalog. */
export function nameAll(catalog: Catalog): Catalog {
  const names = namesOf(catalog)
  const named = structuredClone(catalog)
  write(named, names)
  return named
}

function write(rows: object, names: Names): void {
  for (const [key, value] of Object.entries(rows)) {
    if (typeof value === 'object' && value !== null)
      write(value, names)
    else if (typeof value === 'string' && value.includes('[['))
      Reflect.set(rows, key, withNames(value, names))
  }
}

function inWords(number: number): string {
  return NUMBERS[number] ?? String(number)
}
