/** Something that a folder must not import values from, and what to say to who tries. */
export interface Wall {
  readonly regex: string
  readonly message: string
}

/** A folder, the folders that it may import values from (types are free), and what else it must not know. */
export interface Layer {
  readonly folder: string
  readonly knows: readonly string[] | 'all'
  readonly not?: readonly Wall[]
}

const PACKAGES: Wall = { regex: '^(?!\\.)', message: 'Nothing is imported here but the project\'s own data and model.' }
const FRAMEWORK: Wall = { regex: '^(vue$|vue/|@vue/|@slidev/|#slidev/)', message: 'Only composables, components, layouts, reading, setup and the toolkit know Vue and Slidev.' }
const INSIDES: Wall = { regex: '^@slidev/client/', message: 'Only toolkit/slidev/ knows the insides of Slidev.' }
const TABLES: Wall = { regex: '^(\\.\\./)+data/(?!(ids|types)\\.ts$)', message: 'Ask the catalog: only model/deck.ts reads the tables of data/.' }

/**
 * The dependency rule, from the ground up. Lint holds everyone to it, and a
 * test holds the list to naming every folder that holds code.
 */
export const LAYERS: readonly Layer[] = [
  { folder: 'data', knows: [], not: [PACKAGES] },
  { folder: 'toolkit', knows: [] },
  { folder: 'model', knows: ['data', 'toolkit/deck'], not: [PACKAGES, TABLES] },
  { folder: 'layouts', knows: [] },
  { folder: 'styles', knows: [] },
  { folder: 'diagrams', knows: ['data', 'model', 'toolkit'], not: [FRAMEWORK, TABLES] },
  { folder: 'composables', knows: ['data', 'model', 'toolkit', 'styles'], not: [TABLES] },
  { folder: 'components', knows: ['data', 'model', 'toolkit', 'diagrams', 'composables'], not: [TABLES] },
  { folder: 'reading', knows: ['data', 'model', 'toolkit', 'styles', 'diagrams', 'composables', 'components'], not: [TABLES] },
  { folder: 'build', knows: ['data', 'model', 'toolkit', 'styles', 'diagrams', 'composables', 'components', 'reading'], not: [TABLES] },
  { folder: 'setup', knows: 'all' },
  { folder: 'commands', knows: 'all' },
  { folder: 'tests', knows: 'all' },
  { folder: 'bench', knows: 'all' },
]

/** Lists what a layer must not import values from. */
export function wallsOf({ folder, knows, not = [] }: Layer): readonly Wall[] {
  const always = [INSIDES, ...not]
  const others = LAYERS.map(layer => layer.folder).filter(name => name !== folder && knows !== 'all' && !knows.includes(name))
  if (others.length === 0)
    return always
  // Of the toolkit some know one part only.
  const paths = others.map(name => knows.includes(`${name}/deck`) ? `${name}/(?!deck/)` : `${name}/`)
  return [...always, { regex: `^(\\.\\./)+(${paths.join('|')})`, message: `This layer must not know: ${others.join(', ')}.` }]
}
