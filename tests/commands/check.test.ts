import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { copyProject } from '../project.ts'

it('finds nothing wrong with the deck', async () => {
  const { code, out, err } = await copyProject().run('check.ts')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`✓ No problems in ${deck.levels.length} levels, ${deck.tools.length} tools, ${deck.techniques.length} techniques`)
})

it('prints every problem at once', async () => {
  const project = copyProject()
  project.edit('data/tools.ts', content => content.replaceAll(/url: '[^']*'/g, 'url: \'nowhere\''))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err.match(/^tools\.\S+\.url$/gm)).toHaveLength(deck.tools.length)
})

it('has the compiler read the data: a word that its type does not know is named with its file and line', async () => {
  const project = copyProject()
  project.edit('data/criteria.ts', content => content.replace('weight: \'core\'', 'weight: \'heavy\''))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ data\/criteria\.ts\(\d+,\d+\): error TS\d+: Type '"heavy"' is not assignable to type '[^']*"core"/)
  expect(err).not.toContain('    at ')
})

it('names the diagrams that no longer show the data', async () => {
  const project = copyProject()
  project.edit('data/levels/notebook.ts', content => content.replace(/promise: '[^']+'/, 'promise: \'Another.\''))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ \d+ diagrams? (?:is|are) out of date\n\ndiagrams\/rendered\/[\w-]+\.svg\n {2}problem: its source changed\n {2}fix: {5}npm run diagrams\n/)
})

it('names the results that the code of the project did not find', async () => {
  const project = copyProject()
  project.edit('project/level-1/notebook.py', content => content.replace('random_state=0', 'random_state=1'))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err).toBe('✗ The results of the project are out of date\n\nproject/results.json\n  problem: its code or its data changed\n  fix:     npm run project\n')
})

it('names the file and the line of a broken data file', async () => {
  const project = copyProject()
  project.write('data/talk.ts', 'export const talk = {\n  title: \'It\'s broken\',\n}\n')
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ data\/talk\.ts:2\n[\s\S]*SyntaxError.*: Expected ','/)
  expect(err).not.toContain('    at ')
})
