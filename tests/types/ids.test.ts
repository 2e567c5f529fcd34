import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { ROOT } from '../../toolkit/shell/cli.ts'

const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, ROOT)

/** What the compiler says about a file of the project after a change: the line, and the message. */
function complaints(path: string, change: (content: string) => string): string[] {
  const file = join(ROOT, path)
  const content = change(readFileSync(file, 'utf8'))
  const host = ts.createCompilerHost(options)
  const { readFile } = host
  host.readFile = name => name === file ? content : readFile(name)
  const program = ts.createProgram([file], { ...options, types: [] }, host)
  const source = program.getSourceFile(file)
  return program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    const line = source?.text.split('\n')[source.getLineAndCharacterOfPosition(start).line]
    return `${line?.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

it('accepts the data as it is', () => {
  expect(complaints('data/tools.ts', content => content)).toEqual([])
})

it.each([
  {
    mistake: 'a misspelt level',
    path: 'data/tools.ts',
    change: (content: string) => content.replace('homeLevel: \'l1\'', 'homeLevel: \'l11\''),
    line: 'homeLevel: \'l11\',',
    says: 'Type \'"l11"\' is not assignable to type \'"l1" | "l2" | "l3" | "l4" | "l5"\'',
  },
  {
    mistake: 'a misspelt tool in a list',
    path: 'data/roles.ts',
    change: (content: string) => content.replace('tools: [\'pandas\', \'scikit-learn\']', 'tools: [\'pandas\', \'scikit-lern\']'),
    line: 'tools: [\'pandas\', \'scikit-lern\'],',
    says: 'Did you mean \'"scikit-learn"\'?',
  },
  {
    mistake: 'a row without an id',
    path: 'data/tools.ts',
    change: (content: string) => content.replace('\'pandas\': {', '\'polars\': {'),
    line: '\'polars\': {',
    says: 'does not exist in type',
  },
])('finds $mistake at its line', ({ path, change, line, says }) => {
  const [complaint = '', ...others] = complaints(path, change)
  expect(others).toEqual([])
  expect(complaint.startsWith(`${line}: `)).toBe(true)
  expect(complaint).toContain(says)
})
