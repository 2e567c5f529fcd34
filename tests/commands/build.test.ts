import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { baseFrom } from '../../toolkit/deck/addresses.ts'
import { copyProject } from '../project.ts'

it.each([
  { text: undefined, base: '/' },
  { text: '', base: '/' },
  { text: '/', base: '/' },
  { text: 'talks/five-levels', base: '/talks/five-levels/' },
  { text: '/talks/five-levels/', base: '/talks/five-levels/' },
])('serves under $base if BASE is $text', ({ text, base }) => {
  expect(baseFrom(text)).toBe(base)
})

it('leaves the earlier deck in place when a build fails', { timeout: 120_000 }, async () => {
  const project = copyProject()
  const ladder = 'ladders/data-engineering'
  project.write(`${ladder}/dist/index.html`, 'the earlier deck')
  project.edit(`${ladder}/slides.md`, content => `${content}\n---\n\n# Broken\n\n<NoSuchTag :broken="(" />\n`)
  const { code, err } = await project.run('build.ts', ['--ladder', ladder])
  expect(err).toContain('✗ Slidev could not build the slides:')
  expect(code).toBe(1)
  expect(readFileSync(join(project.root, ladder, 'dist/index.html'), 'utf8')).toBe('the earlier deck')
  expect(readdirSync(join(project.root, ladder)).filter(name => name.startsWith('dist'))).toEqual(['dist'])
})

it('stops before the build if the data has a problem', async () => {
  const project = copyProject()
  project.edit('data/tools.ts', content => content.replace(/url: '[^']*'/, 'url: \'nowhere\''))
  const { code, err } = await project.run('build.ts')
  expect(code).toBe(1)
  expect(err).toMatch(/^✗ 1 problem in the data\n\ntools\.\S+\.url \(data\/tools\.ts:\d+\)\n/)
  expect(err).not.toContain('    at ')
})

it.each([
  { command: 'build.ts', file: 'data/slides.ts', from: 'sources: [\'summary\'', to: 'sources: [\'summry\'', path: 'slides.title.sources.0' },
  { command: 'start.ts', file: 'data/tools.ts', from: /mentions: \[.*\]/, to: 'mentions: 7', path: 'tools.jupyter.mentions' },
  { command: 'diagrams.ts', file: 'data/roles.ts', from: 'level: \'l2\'', to: 'level: \'l22\'', path: 'roles.entry-ml.level' },
])('$command tells what is wrong with the data, and not where it fell over it', async ({ command, file, from, to, path }) => {
  const project = copyProject()
  project.edit(file, content => content.replace(from, to))
  const { code, err } = await project.run(command)
  expect({ code, head: err.split('\n')[0] }).toEqual({ code: 1, head: '✗ 1 problem in the data' })
  expect(err).toMatch(new RegExp(`^${path} \\(data/\\w+\\.ts:\\d+\\)$`, 'm'))
})

it('misses slides.md by name', async () => {
  const project = copyProject()
  rmSync(join(project.root, 'slides.md'))
  expect(await project.run('build.ts')).toMatchObject({ code: 1, err: '✗ slides.md is missing: Slidev begins with it.\n' })
})
