import antfu from '@antfu/eslint-config'
import { LAYERS, wallsOf } from './layers.ts'

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
  ...LAYERS.map(layer => ({
    name: `layers/${layer.folder}`,
    files: [`${layer.folder}/**/*.{ts,vue}`],
    ignores: ['toolkit/tests/**', 'toolkit/slidev/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: wallsOf(layer).map(pattern => ({ ...pattern, allowTypeImports: true })) }],
    },
  })),
  {
    name: 'layers/the one place where data meets model',
    files: ['model/deck.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    name: 'commands',
    files: ['commands/**', 'bench/**', 'toolkit/shell/**', 'toolkit/bin.ts', 'toolkit/pack.ts', 'toolkit/commands/**', 'toolkit/export/run.ts'],
    // A command speaks to a person at a terminal, and waits at its top level.
    rules: { 'no-console': 'off', 'antfu/no-top-level-await': 'off' },
  },
)
