import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { LAYERS } from '../../layers.ts'
import { deck } from '../../model/deck.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'

/** What may speak of this talk: its ladder, what tests and measures it. */
const OF_THIS_TALK = ['data', 'project', 'ladders', 'tests', 'bench']

/** Runs the project of this talk, in Python; and a ladder of its own, which names tools as any ladder does. */
const OTHERS = ['build/project.ts', 'commands/project.ts', 'build/new-ladder.ts']

const folders = LAYERS.map(({ folder }) => folder).filter(folder => !OF_THIS_TALK.includes(folder))
const files = globSync([...folders.map(folder => `${folder}/**/*.{ts,vue,css,cjs}`), '*.{ts,vue}'], { cwd: ROOT })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => !path.includes('/tests/') && !OTHERS.includes(path))

/** What a file shows or compares: its words between quotation marks, the names of its fields, and what stands in its template or stylesheet. */
function wordsOf(path: string): { readonly words: string[], readonly text: string } {
  const content = readFileSync(join(ROOT, path), 'utf8').replaceAll(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
  const [, script] = /<script[^>]*>([\s\S]*?)<\/script>/.exec(content) ?? []
  const code = path.endsWith('.vue') ? script ?? '' : path.endsWith('.css') ? '' : content
  const words: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      words.push(node.text)
    if ((ts.isPropertyAssignment(node) || ts.isPropertyAccessExpression(node)) && ts.isIdentifier(node.name))
      words.push(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest))
  return { words, text: [...words, path.endsWith('.ts') || path.endsWith('.cjs') ? '' : content.replace(script ?? '', '')].join('\n') }
}

const { levels, tools, roles, claims } = deck

it('names no level, tool, role or claim of this talk outside its ladder', () => {
  const ids = new Set([...levels, ...tools, ...roles, ...claims].map(({ id }) => id))
  const names = [...levels.map(({ title }) => title), ...[...tools, ...roles].map(({ name }) => name), ...claims.map(({ text }) => text)]
  const named = new RegExp(`(?<![\\w-])(?:${names.map(name => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\w-])`)
  const found = files.flatMap((path) => {
    const { words, text } = wordsOf(path)
    const [name] = named.exec(text) ?? []
    return [...words.filter(word => ids.has(word)), ...name === undefined ? [] : [name]].map(word => `${path}: ${word}`)
  })
  expect(files.length).toBeGreaterThan(folders.length)
  expect(found).toEqual([])
})
