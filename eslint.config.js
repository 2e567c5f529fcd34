import antfu from '@antfu/eslint-config'
import css from '@eslint/css'
import { LAYERS, wallsOf } from './layers.ts'
import { onlyTokens } from './only-tokens.ts'

export default antfu(
  {
    vue: true,
    typescript: true,
    // Slidev's Markdown is not plain Markdown.
    markdown: false,
    ignores: ['dist', 'dist.*', 'exports', 'diagrams/rendered', 'project/results.json', 'public', 'slides.md', 'pages'],
  },
  {
    rules: {
      // A row of a table is easier to compare on one line.
      'antfu/reasonable-newline': 'off',
      'no-console': 'error',
      'ts/no-explicit-any': 'error',
      'ts/no-non-null-assertion': 'error',
      // An element that holds one text is easier to read on one line.
      'vue/singleline-html-element-content-newline': 'off',
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
    name: 'one scale',
    files: ['{components,layouts,styles,reading,toolkit/stage}/**/*.css', '{components,layouts,reading,toolkit/stage}/**/*.vue/*.css'],
    plugins: { css, scale: { rules: { 'only-tokens': onlyTokens } } },
    language: 'css/css',
    languageOptions: { tolerant: true },
    rules: {
      'scale/only-tokens': 'error',
      'no-restricted-syntax': ['error', {
        selector: 'Declaration[property="text-decoration"] Function[name="var"]',
        message: 'WebKit drops this shorthand where it has a variable: write text-decoration-line, -color and -thickness.',
      }],
    },
  },
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
  // What is for JavaScript does not know how to read a stylesheet.
  .onResolved(configs => configs.map(config => config.rules && !config.files ? { ...config, ignores: [...config.ignores ?? [], '**/*.css'] } : config))
