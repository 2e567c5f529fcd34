import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from 'vitest'
import { copyProject } from '../project.ts'

/** Runs Slidev's own build, which knows nothing of our commands. */
function slidevBuild(root: string): string {
  const slidev = join(root, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [slidev, 'build'], { cwd: root, encoding: 'utf8' })
  expect(status).not.toBe(0)
  return stdout + stderr
}

it.each([
  { what: 'a row that is unknown', change: (close: string) => close.replace('slide: next-step', 'slide: next-stp'), found: /^pages\/close\.md:\d+\n {2}problem: no row brings a slide "next-stp"\n {2}fix: {5}did you mean "next-step"\?/m },
  { what: 'a page that is missing', change: (close: string) => close.replace('slide: next-step\n', 'title: Other\n'), found: /^slides\.next-step\n {2}problem: no page in the Markdown shows the slide, which is in talks "5", "10"/m },
  { what: 'a page that is hidden', change: (close: string) => close.replace('slide: next-step\n', 'slide: next-step\nhide: true\n'), found: /^pages\/close\.md:\d+\n {2}problem: it hides slide "next-step"/m },
  { what: 'a file that is missing', change: (close: string) => `${close}\n---\nsrc: ./nowhere.md\n---\n`, found: /^pages\/close\.md:\d+\n {2}problem: \.\/nowhere\.md: Imported markdown file not found/m },
  { what: 'frontmatter that is no YAML', change: (close: string) => `${close}\n---\ntitle: What: is this\n---\n`, found: /^pages\/close\.md:\d+\n {2}problem: the lines between --- are no YAML/m },
  { what: 'two slides with one address', change: (close: string) => `${close}\n---\nrouteAlias: roles\n---\n\n# Roles\n`, found: /^pages\/close\.md:\d+\n {2}problem: "roles" is the address of slides\.roles already/m },
])('finds $what by its file and line', async ({ change, found }) => {
  const project = copyProject()
  project.edit('pages/close.md', change)
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  expect(err).toMatch(found)
})

it('counts the line from the first of the slide', async () => {
  const project = copyProject()
  project.write('pages/close.md', '# One\n\n---\nslide: nobody\n---\n')
  expect((await project.run('check.ts')).err).toMatch(/^pages\/close\.md:3\n {2}problem: no row brings a slide "nobody"/m)
})

it('stops the build of Slidev itself on a page whose row is unknown', { timeout: 60_000 }, () => {
  const project = copyProject()
  project.edit('pages/close.md', close => close.replace('slide: next-step', 'slide: next-stp'))
  expect(slidevBuild(project.root)).toMatch(/pages\/close\.md:\d+\n {2}problem: no row brings a slide "next-stp"/)
})

it('stops the build on an error while Slidev reads the Markdown, and names the file that is left out', { timeout: 60_000 }, () => {
  const project = copyProject()
  project.edit('setup/preparser.ts', code => code.replace('async transformSlide(content, frontmatter) {', '$&\n      if (frontmatter.slide === \'next-step\')\n        throw new Error(\'the preparser is broken\')'))
  const said = slidevBuild(project.root)
  expect(said).toMatch(/slides\.md:\d+\n {2}problem: .*pages\/close\.md.*the preparser is broken/)
})

it.each(['slides.md', 'pages/close.md'])('reads %s as some editors on Windows save it', async (path) => {
  const project = copyProject()
  project.edit(path, text => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect((await project.run('check.ts')).err).toBe('')
})
