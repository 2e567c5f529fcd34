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

/**
 * The dependency rule, from the ground up. Lint holds everyone to it, and a
 * test holds the list to naming every folder that holds code.
 */
export const LAYERS: readonly Layer[] = [
  { folder: 'toolkit', knows: [] },
  // But for deck.ts, the one place where data meets model.
  { folder: 'model', knows: ['toolkit/deck'], not: [PACKAGES] },
  { folder: 'project', knows: [], not: [PACKAGES] },
  { folder: 'data', knows: ['model/define', 'project'], not: [PACKAGES] },
  { folder: 'ladders', knows: ['model/define'], not: [PACKAGES] },
  { folder: 'layouts', knows: [] },
  { folder: 'styles', knows: [] },
  { folder: 'diagrams', knows: ['model', 'toolkit', 'styles'], not: [FRAMEWORK] },
  { folder: 'composables', knows: ['model', 'toolkit', 'styles'] },
  { folder: 'components', knows: ['model', 'toolkit', 'diagrams', 'composables'] },
  { folder: 'reading', knows: ['model', 'toolkit', 'styles', 'diagrams', 'composables', 'components'] },
  { folder: 'build', knows: ['project', 'model', 'toolkit', 'styles', 'diagrams', 'composables', 'components', 'reading'] },
  { folder: 'setup', knows: 'all' },
  { folder: 'commands', knows: 'all' },
  { folder: 'tests', knows: 'all' },
  { folder: 'bench', knows: 'all' },
]

/** Lists what a layer must not import values from. */
export function wallsOf({ folder, knows, not = [] }: Layer): readonly Wall[] {
  const always = [INSIDES, ...not]
  if (knows === 'all')
    return always
  const others = LAYERS.map(layer => layer.folder).filter(name => name !== folder && !knows.includes(name))
  // Of a folder some know one part only.
  const paths = others.map(name => [`${name}/`, ...knows.filter(part => part.startsWith(`${name}/`)).map(part => `(?!${part.slice(name.length + 1)}[/.])`)].join(''))
  return [...always, { regex: `^(\\.\\./)+(${paths.join('|')})`, message: `This layer must not know: ${others.join(', ')}.` }]
}
