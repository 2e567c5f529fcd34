import antfu from '@antfu/eslint-config'

const PACKAGES = { regex: '^(?!\\.)', message: 'Nothing is imported here but the project\'s own data and model.' }
const FRAMEWORK = { regex: '^(vue$|vue/|@vue/|@slidev/|#slidev/)', message: 'Only setup, components, layouts and reading know Vue and Slidev.' }
const SLIDEV = { regex: '^(@slidev/|#slidev/)', message: 'What a browser keeps is the same on slides and on pages.' }
const TABLES = { regex: '^(\\.\\./)+data/(?!(ids|types)\\.ts$)', message: 'Ask the catalog: only model/deck.ts reads the tables of data/.' }

/** Forbids values from folders. @param {string[]} names */
function folders(...names) {
  return { regex: `^(\\.\\./)+(${names.join('|')})/`, message: `This layer must not know: ${names.join(', ')}.` }
}

/**
 * The dependency rule: what a folder must not import values from (types are free).
 * `reading -> components -> diagrams, pictures, state -> model -> data -> nothing`; setup, scripts and tests may import anything.
 */
const LAYERS = {
  data: [PACKAGES, folders('model', 'diagrams', 'pictures', 'state', 'components', 'reading', 'layouts', 'styles', 'setup', 'scripts', 'tests')],
  model: [PACKAGES, TABLES, folders('diagrams', 'pictures', 'state', 'components', 'reading', 'layouts', 'styles', 'setup', 'scripts', 'tests')],
  diagrams: [FRAMEWORK, TABLES, folders('pictures', 'state', 'components', 'reading', 'layouts', 'styles', 'setup', 'scripts', 'tests')],
  pictures: [FRAMEWORK, TABLES, folders('diagrams', 'state', 'components', 'reading', 'layouts', 'styles', 'setup', 'scripts', 'tests')],
  state: [SLIDEV, TABLES, folders('diagrams', 'pictures', 'components', 'reading', 'layouts', 'styles', 'setup', 'scripts', 'tests')],
  reading: [TABLES, folders('layouts', 'setup', 'scripts', 'tests')],
  components: [TABLES, folders('reading', 'layouts', 'styles', 'setup', 'scripts', 'tests')],
  layouts: [folders('data', 'model', 'diagrams', 'pictures', 'state', 'components', 'reading', 'styles', 'setup', 'scripts', 'tests')],
  styles: [folders('data', 'model', 'diagrams', 'pictures', 'state', 'components', 'reading', 'layouts', 'setup', 'scripts', 'tests')],
}

export default antfu(
  {
    vue: true,
    typescript: true,
    // Slidev's Markdown is not plain Markdown.
    markdown: false,
    ignores: ['dist', 'dist.*', 'exports', 'diagrams/rendered', 'public', 'slides.md', 'pages'],
  },
  {
    rules: {
      // A row of a table is easier to compare on one line.
      'antfu/reasonable-newline': 'off',
      'no-console': 'error',
      'ts/no-explicit-any': 'error',
      'ts/no-non-null-assertion': 'error',
    },
  },
  ...Object.entries(LAYERS).map(([folder, patterns]) => ({
    name: `layers/${folder}`,
    files: [`${folder}/**/*.{ts,vue}`],
    rules: {
      'no-restricted-imports': ['error', { patterns: patterns.map(pattern => ({ ...pattern, allowTypeImports: true })) }],
    },
  })),
  {
    name: 'layers/the one place where data meets model',
    files: ['model/deck.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    name: 'commands',
    files: ['scripts/**', 'bench/**'],
    // A command speaks to a person at a terminal, and waits at its top level.
    rules: { 'no-console': 'off', 'antfu/no-top-level-await': 'off' },
  },
)
