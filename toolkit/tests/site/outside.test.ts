import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { iconOf } from '../../site/icon.ts'
import { remarksOn } from '../../site/outside.ts'
import { contentPolicy } from '../../site/policy.ts'

const picture = { host: 'pictures.example.org', kind: 'image' }
const font = { host: 'fonts.example.org', kind: 'stylesheet' }

it('lets slides show pictures of other hosts, and pages load nothing else from them', () => {
  expect(contentPolicy([], [picture, font])).toMatch(/img-src [^;]*https:/)
  expect(contentPolicy([], [picture, font]).replace(/img-src [^;]*/, '')).not.toContain('https:')
  expect(contentPolicy([])).not.toContain('https:')
})

it('says once what is missed and what is left out', () => {
  expect(remarksOn([picture, font, picture])).toEqual([
    'Without a network these hosts are missed, from which slides show something: pictures.example.org',
    'Left out of the pages, as it comes from another host: stylesheet of fonts.example.org',
  ])
  expect(remarksOn([])).toEqual([])
})

it.each([
  { title: 'its own', link: '/tea/cup.png', files: ['cup.png'], name: 'cup.png' },
  { title: 'a plain one where its own is of another host', link: 'https://example.org/icon.png', files: [], name: 'favicon.svg' },
  { title: 'the usual one', link: 'https://example.org/icon.png', files: ['favicon.svg'], name: 'favicon.svg' },
])('has $title as the icon', ({ link, files, name }) => {
  const folder = mkdtempSync(join(tmpdir(), 'icon-'))
  try {
    writeFileSync(join(folder, 'index.html'), `<link rel="icon" href="${link}">`)
    files.forEach(file => writeFileSync(join(folder, file), 'there'))
    expect(iconOf(folder, '/tea/', { title: '<Tea' }).name).toBe(name)
    expect(readFileSync(join(folder, name), 'utf8')).toContain(files.length > 0 ? 'there' : '&lt;')
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
