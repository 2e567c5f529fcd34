import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, inject } from 'vitest'
import { ROOT } from '../../toolkit/shell/cli.ts'
import { copyProject } from '../project.ts'

const COVER = '---\nslide: title\nlayout: bare\nrail: false\n---\n\n<TalkCover />\n\n'

/** Puts a ladder of the fixtures beside the one of a copy of the project, draws its diagrams and builds its site; says in which folder, which is there until the tests of the file have run. */
export async function buildFixture(name: string, pages: string, options: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const ladder = `ladders/${name}`
  const project = copyProject(afterAll)
  project.write(`${ladder}/data/index.ts`, readFileSync(join(ROOT, 'tests/fixtures/ladders', `${name}.ts`), 'utf8'))
  project.write(`${ladder}/slides.md`, COVER + pages)
  const good = { code: 0, err: expect.not.stringContaining('✗') }
  // The browser that shows pages does for drawings and sites, and takes half the time.
  const quick = { BROWSER_PATH: inject('pageBrowser'), ...env }
  expect(await project.run('diagrams.ts', ['--ladder', ladder], quick)).toMatchObject(good)
  // A build looks at every click of every slide itself, and stops if a text has no room.
  expect(await project.run('build.ts', ['--ladder', ladder, ...options], quick)).toMatchObject(good)
  return join(project.root, ladder, 'dist')
}
