import { mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { fingerprint } from '../../build/fingerprint.ts'
import { writeDeep } from '../../toolkit/shell/write.ts'

/** A project with a few files of a deck. */
function tinyProject() {
  const root = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const write = (path: string, content: string) => writeDeep(join(root, path), content)
  for (const path of ['slides.md', 'package-lock.json', 'data/tools.ts', 'data/levels/notebook.ts', 'components/Old.vue', 'public/picture.svg'])
    write(path, path)
  return { root, write }
}

it.each([
  'data/tools.ts',
  'components/New.vue',
  'package-lock.json',
  'public/new/picture.svg',
])('changes when %s changes', (path) => {
  const project = tinyProject()
  const before = fingerprint(project.root)
  project.write(path, 'other')
  expect(fingerprint(project.root)).not.toBe(before)
})

it('changes when a file goes', () => {
  const project = tinyProject()
  const before = fingerprint(project.root)
  rmSync(join(project.root, 'data/tools.ts'))
  expect(fingerprint(project.root)).not.toBe(before)
})

it('changes with the path under which the deck is served', () => {
  const { root } = tinyProject()
  expect(fingerprint(root, '/talks/')).not.toBe(fingerprint(root, '/'))
})

it('stays when only times, texts about the project or tests change', () => {
  const project = tinyProject()
  const before = fingerprint(project.root)
  utimesSync(join(project.root, 'data/tools.ts'), new Date(0), new Date(0))
  project.write('README.md', 'other')
  project.write('tests/other.test.ts', 'other')
  project.write('dist/index.html', 'other')
  expect(fingerprint(project.root)).toBe(before)
})

it.each(['data/tools.ts', 'data/levels', 'slides.md'])('changes with what the link %s leads to', (path) => {
  const project = tinyProject()
  const kept = join(project.root, '.kept')
  renameSync(join(project.root, path), kept)
  symlinkSync(kept, join(project.root, path), 'junction')
  const before = fingerprint(project.root)
  project.write(path === 'data/levels' ? '.kept/other.ts' : '.kept', 'other')
  expect(fingerprint(project.root)).not.toBe(before)
})
