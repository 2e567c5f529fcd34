import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject } from '../project.ts'

/** Runs Slidev's own build, which knows nothing of our commands. */
function slidevBuild(root: string): string {
  const slidev = join(root, 'node_modules/@slidev/cli/bin/slidev.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [slidev, 'build'], { cwd: root, encoding: 'utf8' })
  expect(status).not.toBe(0)
  return stdout + stderr
}

describe('finds by its file and line', () => {
  let said = ''
  beforeAll(async () => {
    const project = copyProject(afterAll)
    project.edit('pages/close.md', close => [
      close.replace('slide: next-step', 'slide: next-stp').replace('slide: close\n', 'slide: close\nhide: true\n').trimEnd(),
      'src: ./nowhere.md\n---',
      'title: What: is this\n---',
      'routeAlias: roles\n---\n\n# Roles\n',
    ].join('\n\n---\n'))
    project.write('pages/jobs.md', '# One\n\n---\nslide: nobody\n---\n')
    const { code, err } = await project.run('check.ts')
    expect(code).toBe(1)
    said = err
  })

  it.each([
    { what: 'a row that is unknown', found: /^pages\/close\.md:\d+\n {2}problem: no row brings a slide "next-stp"\n {2}fix: {5}did you mean "next-step"\?/m },
    { what: 'a page that is missing', found: /^slides\.one-beats-many \(data\/slides\.ts:\d+\)\n {2}problem: no page in the Markdown shows the slide, which is in talks? "/m },
    { what: 'a page that is hidden', found: /^pages\/close\.md:\d+\n {2}problem: it hides slide "close"/m },
    { what: 'a file that is missing', found: /^pages\/close\.md:\d+\n {2}problem: \.\/nowhere\.md: Imported markdown file not found/m },
    { what: 'frontmatter that is no YAML', found: /^pages\/close\.md:\d+\n {2}problem: the lines between --- are no YAML/m },
    { what: 'two slides with one address', found: /^pages\/close\.md:\d+\n {2}problem: "roles" is the address of slides\.roles already/m },
    { what: 'a slide by its first line', found: /^pages\/jobs\.md:3\n {2}problem: no row brings a slide "nobody"/m },
  ])('$what', ({ found }) => {
    expect(said).toMatch(found)
  })
})

it('stops the build of Slidev itself on what is wrong with the data and the Markdown', { timeout: 60_000 }, () => {
  const project = copyProject()
  project.edit('data/tools.ts', content => content.replace(/url: '[^']*'/, 'url: \'nowhere\''))
  project.edit('pages/close.md', close => close.replace('slide: next-step', 'slide: next-stp'))
  const said = slidevBuild(project.root)
  expect(said).toContain('2 problems in the data')
  expect(said).toMatch(/tools\.\S+\.url \(data\/tools\.ts:\d+\)\n/)
  expect(said).toMatch(/pages\/close\.md:\d+\n {2}problem: no row brings a slide "next-stp"/)
})

it('stops the build on an error while Slidev reads the Markdown, and names the file that is left out', { timeout: 60_000 }, () => {
  const project = copyProject()
  project.edit('setup/preparser.ts', code => code.replace('async transformSlide(content, frontmatter) {', '$&\n      if (frontmatter.slide === \'next-step\')\n        throw new Error(\'the preparser is broken\')'))
  const said = slidevBuild(project.root)
  expect(said).toMatch(/slides\.md:\d+\n {2}problem: .*pages\/close\.md.*the preparser is broken/)
})

it('reads files as some editors on Windows save them', async () => {
  const project = copyProject()
  for (const path of ['slides.md', 'pages/close.md'])
    project.edit(path, text => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
  expect((await project.run('check.ts')).err).toBe('')
})
