import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { ROOT } from '../../toolkit/shell/cli.ts'
import { programMaker } from '../compiler.ts'

const programOf = programMaker({ types: [] })

/** What the compiler says about a file of the project after a change: the line, and the message. */
function complaints(path: string, change: (content: string) => string): string[] {
  const file = join(ROOT, path)
  const program = programOf([file], new Map([[file, change(readFileSync(file, 'utf8'))]]))
  const source = program.getSourceFile(file)
  return program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    const line = source?.text.split('\n')[source.getLineAndCharacterOfPosition(start).line]
    return `${line?.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

it('accepts the data as it is', () => {
  expect(complaints('data/tools.ts', content => content)).toEqual([])
})

/** A ladder that lists no slides, with a question that leads to one of those that it has all the same. */
function asking(slide: string): string[] {
  return complaints('ladders/data-engineering/data/index.ts', content => content
    .replace('const talk = ', `const questions = define('questions', { levels, roles }, {\n  why: { question: 'Why?', answer: 'So.', levels: ['script'], roles: [], slides: ['${slide}'] },\n})\n\n$&`)
    .replace('transitions, nextSteps }\n', 'transitions, nextSteps, questions }\n'))
}

it('takes slides that tables bring along by their ids in a ladder that lists none, and no others', () => {
  for (const slide of ['tools', 'level-warehouse'])
    expect(asking(slide)).toEqual([])
  expect(asking('tolls')).toEqual([expect.stringMatching(/Type '"tolls"' is not assignable.*Did you mean '"tools"'\?/)])
  expect(complaints('data/questions.ts', content => content.replace('slides: [\'gap\']', 'slides: [\'assess-2\']'))).toHaveLength(1)
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
    mistake: 'a misspelt field',
    path: 'data/tools.ts',
    change: (content: string) => content.replace('homeReason: ', 'homeReson: '),
    line: 'homeReson: \'[[jupyter@l1|Every mention]] is about first projects.\',',
    says: 'id you mean to write \'homeReason\'?',
  },
  {
    mistake: 'a branch that leaves from no level',
    path: 'data/levels.ts',
    change: (content: string) => content.replace('from: \'l4\'', 'from: \'l7\''),
    line: 'l5: { ...frontier, branch: { from: \'l7\', needs: \'l2\' } },',
    says: 'Type \'"l7"\' is not assignable',
  },
  {
    mistake: 'a side that a level does not tell of',
    path: 'data/levels/notebook.ts',
    change: (content: string) => content.replace('structure: {', 'structur: {'),
    line: 'structur: {',
    says: 'id you mean to write \'structure\'?',
  },
  {
    mistake: 'an id that is used twice',
    path: 'data/categories.ts',
    change: (content: string) => content.replace('modelling: {', 'workbench: {'),
    line: 'workbench: { label: \'Modelling\' },',
    says: 'multiple properties with the same name',
  },
])('finds $mistake at its line', ({ path, change, line, says }) => {
  const [complaint = '', ...others] = complaints(path, change)
  expect(others).toEqual([])
  expect(complaint.startsWith(`${line}: `)).toBe(true)
  expect(complaint).toContain(says)
})
