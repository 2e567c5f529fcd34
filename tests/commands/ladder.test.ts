import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newLadder } from '../../build/new-ladder.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'
import { copyProject } from '../project.ts'

it('checks another ladder by its folder; check.test.ts does by its name', async () => {
  expect(await copyProject().run('check.ts', ['--ladder', 'ladders/data-engineering'])).toMatchObject({ code: 0, out: expect.stringContaining('✓ No problems in 4 levels') })
})

it.each(['check.ts', 'build.ts', 'start.ts', 'export.ts', 'diagrams.ts', 'dev.ts'])('%s says which ladders there are if it gets none', async (command) => {
  const { code, err } = await copyProject().run(command, ['--ladder', 'nowhere'])
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ There is no ladder in nowhere: .*data\/index\.ts.*ladders\/data-engineering.*npm run new/)
})

it('names the drawing of the ladder that is out of date, and what draws it', async () => {
  const project = copyProject()
  project.edit('ladders/data-engineering/data/index.ts', data => data.replace('title: \'Pipeline\'', 'title: \'Other\''))
  expect((await project.run('check.ts', ['--ladder', 'data-engineering'])).err).toMatch(/ladders\/data-engineering\/diagrams\/rendered\/progression\.svg\n {2}problem: its source changed\n {2}fix: {5}npm run diagrams -- --ladder ladders\/data-engineering/)
})

it('overwrites nothing with a new ladder', async () => {
  const project = copyProject()
  project.write('ladders/mine/notes.txt', 'not to be lost')
  const { code, err } = await project.run('new.ts', ['mine'])
  expect({ code, err }).toEqual({ code: 1, err: '✗ ladders/mine is there already, and nothing of it was changed. Choose another name.\n' })
  expect(readFileSync(join(project.root, 'ladders/mine/notes.txt'), 'utf8')).toBe('not to be lost')
})

it.each([['My Ladder'], ['../mine'], ['1st'], ['a', 'b'], []])('does not take %j for the name of a ladder', async (...words) => {
  const { code, err } = await copyProject().run('new.ts', words)
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ .*my-ladder/)
})

it('is shown in the README as it is written', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(newLadder())
})
