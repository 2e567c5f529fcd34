import type { Page } from 'playwright-chromium'
import type { Served } from '../../toolkit/shell/serve.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { catalogOf } from '../../model/catalog.ts'
import { slidesOf } from '../../model/running-order.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { copyProject } from '../project.ts'
import { openDeck, openPage } from './browser.ts'
import { walkOn } from './walked.ts'

const SECOND = 'ladders/data-engineering'
const NEW = 'ladders/my-ladder'

const catalog = catalogOf((await import('../../ladders/data-engineering/data/index.ts')).ladder)
const slides = slidesOf(catalog, catalog.talk.main).map(({ id }) => id)

/** One copy of the project, in which the second ladder and a new one are built as sites. */
let root: string
let server: Served

beforeAll(async () => {
  const project = copyProject(afterAll)
  root = project.root
  expect(await project.run('new.ts', ['my-ladder'])).toMatchObject({ code: 0, out: expect.stringContaining(`npm start -- --ladder ${NEW}`) })
  for (const ladder of [SECOND, NEW])
    expect(await project.run('build.ts', ['--ladder', ladder], { BROWSER_PATH: inject('pageBrowser') })).toMatchObject({ code: 0 })
  server = await serve(join(root, SECOND, 'dist'), { port: 0 })
}, 600_000)

afterAll(() => server?.close())

describe('the second ladder', () => {
  it('has nothing that overflows, overlaps or is too small at any click of any slide, or breaks a rule of WCAG, in light and dark', { timeout: 300_000 }, async () => {
    const { page, trouble } = await openDeck(`${server.url}title`, { reducedMotion: 'reduce' })
    expect(await walkOn(page)).toEqual({ seen: slides, whole: slides, faults: [] })
    expect(trouble).toEqual([])
  })

  it('speaks of no source where none is, on no slide and on no page beside them', async () => {
    const { page } = await openPage(`${server.url}read/`, { viewport: { width: 390, height: 844 } })
    expect(await sourcesIn(page, ['read/', 'compare/', ...slides].map(address => server.url + address))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await page.locator('main section').evaluateAll(sections => sections.filter(section => section.textContent.trim() === '').map(({ id }) => id))).toEqual([])
    const links = await page.locator('a[href^="#"]').evaluateAll(links => links.map(link => link.getAttribute('href')?.slice(1) ?? ''))
    const ids = await page.locator('[id]').evaluateAll(elements => elements.map(({ id }) => id))
    expect(links.filter(link => !ids.includes(link))).toEqual([])
  })

  it('leaves what is built of this talk alone, and has its own pages only', () => {
    const dist = join(root, SECOND, 'dist')
    expect(existsSync(join(root, 'dist'))).toBe(false)
    expect(existsSync(join(dist, 'assessment'))).toBe(false)
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).not.toMatch(/machine learning|Notebook/i)
  })
})

it('a new ladder has all its slides right away', async () => {
  const { ladder } = await import(pathToFileURL(join(root, NEW, 'data/index.ts')).href)
  const catalog = catalogOf(ladder)
  expect(catalog.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['title', 'ladder', 'tools', 'roles', 'next-step', 'close', 'levels', 'any-two', ...catalog.levels.map(({ rank }) => `level-${rank}`)]))
  expect(catalog.slides.filter(({ id }) => !existsSync(join(root, NEW, 'dist', `${id}.html`))).map(({ id }) => id)).toEqual([])
  expect(readFileSync(join(root, NEW, 'dist/read/index.html'), 'utf8')).toContain(catalog.levels[0]?.promise)
})

/** Words about a source that stand on pages of the site, with their addresses. */
function sourcesIn(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (addresses) => {
    const found = await Promise.all(addresses.map(async (address) => {
      const response = await fetch(address)
      const { body } = new DOMParser().parseFromString(await response.text(), 'text/html')
      body.querySelectorAll('script, style').forEach(element => element.remove())
      const text = body.textContent
      const words = text.match(/\b(?:the source|source’s|our own|our reading|ours)\b.{0,40}/gi) ?? []
      return [...words, ...response.ok && text.trim() !== '' ? [] : ['nothing is there']].map(what => `${address}: ${what}`)
    }))
    return found.flat()
  }, addresses)
}
