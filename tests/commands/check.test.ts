import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { copyProject } from '../project.ts'

it('prints every problem at once', async () => {
  const project = copyProject()
  project.edit('data/tools.ts', content => content.replaceAll(/url: '[^']*'/g, 'url: \'nowhere\''))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err.match(/^tools\.\S+\.url \(data\/tools\.ts:\d+\)$/gm)).toHaveLength(deck.tools.length)
})

it.each([
  { what: 'a word that its type does not know', file: 'data/criteria.ts', from: 'weight: \'core\'', to: 'weight: \'heavy\'', path: 'criteria.c1-1.weight', problem: '"heavy" does not fit here: "core" | "one-of" | "other" | "optional" is asked for' },
  { what: 'a value over which a check falls', file: 'data/tools.ts', from: 'mentions: [{ level: \'l1\', source: [\'T1\', \'A2.2\', \'S3\'] }]', to: 'mentions: 7', path: 'tools.jupyter.mentions', problem: 'number does not fit here' },
  { what: 'a word that makes other rows look wrong', file: 'data/parts.ts', from: 'children: \'levels\'', to: 'children: \'lvels\'', path: 'parts.level-by-level.children', problem: '"lvels" does not fit here: PartChildren | undefined is asked for' },
])('has the compiler read the data: $what is named alone, with its file and line', async ({ file, from, to, path, problem }) => {
  const project = copyProject()
  project.edit(file, content => content.replace(from, to))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  const [head, , where, ...rest] = err.split('\n')
  expect([head, where]).toEqual(['✗ 1 problem in the data', expect.stringMatching(/ \(data\/[\w/-]+\.ts:\d+\)$/)])
  expect(where?.replace(/ .*/, '')).toBe(path)
  expect(rest[0]).toBe(`  problem: ${problem}`)
  expect(rest[1]).toMatch(/^ {2}fix: {5}\w/)
})

it('finds nothing wrong with the deck and another ladder, also as some editors on Windows save their data', { timeout: 180_000 }, async () => {
  const project = copyProject()
  for (const file of globSync('{data,ladders}/**/*.ts', { cwd: project.root }))
    project.edit(file, text => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect(await project.run('check.ts')).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`✓ No problems in ${deck.levels.length} levels, ${deck.tools.length} tools, ${deck.techniques.length} techniques`) })
  expect(await project.run('check.ts', ['--ladder', 'data-engineering'])).toMatchObject({ code: 0, err: '' })
})

it('says what a level has not that others have, and finds no fault in it', async () => {
  const project = copyProject()
  const [first] = deck.levels
  project.edit('data/index.ts', index => index.replace(/^ {2}scales,$/m, `  scales: Object.fromEntries(Object.entries(scales).map(([id, { placements: { ${first?.id}: _, ...placements }, ...scale }]) => [id, { ...scale, placements }])),`))
  const { code, out, err } = await project.run('check.ts')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.match(/^ {2}scales\.\S+ \(data\/\S+:\d+\): level "\w+" is shown as not placed/gm)).toHaveLength(deck.scales.length)
})

it('names the diagrams that no longer show the data, and the results that the code of the project did not find', async () => {
  const project = copyProject()
  project.edit('data/levels/notebook.ts', content => content.replace(/promise: '[^']+'/, 'promise: \'Another.\''))
  project.edit('project/level-1/notebook.py', content => content.replace('random_state=0', 'random_state=1'))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ \d+ diagrams? (?:is|are) out of date\n\ndiagrams\/rendered\/[\w-]+\.svg\n {2}problem: its source changed\n {2}fix: {5}npm run diagrams\n/)
  expect(err).toMatch(/\n\nThe results of the project are out of date\n\nproject\/results\.json\n {2}problem: its code or its data changed\n {2}fix: {5}npm run project\n$/)
})

it('names the file and the line of a broken data file', async () => {
  const project = copyProject()
  project.write('data/talk.ts', 'export const talk = {\n  title: \'It\'s broken\',\n}\n')
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ data\/talk\.ts:2\n[\s\S]*SyntaxError.*: Expected ','/)
  expect(err).not.toContain('    at ')
})
