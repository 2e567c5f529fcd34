import type { Browser, BrowserContextOptions, Page } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { appArrives } from '../../tests/deck/browser.ts'
import { staticHost } from '../../tests/deck/static-host.ts'
import { launchBrowser } from '../shell/browser.ts'
import { ROOT } from '../shell/cli.ts'
import { SNAPSHOT } from '../site/marks.ts'
import { INSIDE } from '../site/outside.ts'
import { readDeck } from '../slidev/read-deck.ts'

const NAME = 'slidev-toolkit'
const BASE = '/talks/any/'

/** Decks that know nothing of the toolkit; what lies beyond the edge of a slide of the starter is in no PDF. */
const DECKS = [
  { name: 'plain Markdown', from: 'bench/peers/plain', isWhole: true },
  { name: 'the starter of Slidev', from: 'node_modules/create-slidev/template', isWhole: false },
] as const

let work: string
let browser: Browser

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'toolkit-packed-'))
  command(process.execPath, [join(ROOT, 'toolkit', 'pack.ts'), join(work, 'made')], ROOT)
  command('npm', ['pack', '--silent', join(work, 'made')], work)
  const [tarball = ''] = readdirSync(work).filter(name => name.endsWith('.tgz'))
  command('tar', ['xzf', tarball], work)
  browser = await launchBrowser(inject('pageBrowser'))
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(work, { recursive: true, force: true })
})

function command(name: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: 'utf8' })
  expect(stdout + stderr + String(status)).toMatch(/0$/)
  return stdout
}

/** Puts a deck into an empty folder, with the packages of this project and the toolkit as npm would install it. */
function install(from: string): string {
  const folder = mkdtempSync(join(work, 'deck-'))
  cpSync(join(ROOT, from), folder, { recursive: true })
  const packages = join(folder, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter(name => ![NAME, '.cache', '.vite', '.bin'].includes(name)))
    symlinkSync(join(ROOT, 'node_modules', name), join(packages, name), 'junction')
  cpSync(join(work, 'package'), join(packages, NAME), { recursive: true })
  return folder
}

async function open(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  // What a slide shows of another host is not there in a test.
  const context = await browser.newContext({ ...INSIDE, ...options })
  try {
    await use(await context.newPage())
  }
  finally {
    await context.close()
  }
}

/** A slide with a word in its last corner. */
const CORNERED = '<div style="position: absolute; right: 4px; bottom: 4px; line-height: 1">corner</div>'

describe('a deck of 4 : 3 with the stage as an addon', () => {
  let folder: string

  beforeAll(() => {
    folder = install(DECKS[0].from)
    writeFileSync(join(folder, 'slides.md'), `---\ntitle: Tea\naspectRatio: 4/3\ncanvasWidth: 960\naddons:\n  - '@/node_modules/${NAME}/stage'\n---\n\n# Black\n\n${CORNERED}\n\n---\n\n# Green\n\n${CORNERED}\n`)
    command(process.execPath, [join(folder, 'node_modules', NAME, 'bin.js'), 'site'], folder)
  }, 300_000)

  it('comes on paper as large as the sheet allows, one slide or a range', async () => {
    const host = await staticHost(join(folder, 'dist'), '/')
    await open({ serviceWorkers: 'block' }, async (page) => {
      const cornersOn = async (sheet: { readonly width: string, readonly height: string }) => {
        const pdf = await getDocumentProxy(new Uint8Array(await page.pdf(sheet)), { verbosity: 0 })
        return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
          const printed = await pdf.getPage(index + 1)
          const [, , width = 0, height = 0] = printed.view
          const corner = (await printed.getTextContent()).items.find(item => 'str' in item && item.str === 'corner')
          return corner && 'str' in corner ? { right: (corner.transform[4] + corner.width) / width, bottom: corner.transform[5] / height } : undefined
        }))
      }
      const UPRIGHT = { width: '21cm', height: '29.7cm' }
      const ACROSS = { width: '29.7cm', height: '21cm' }
      await page.goto(`${host.url}1`)
      await appArrives(page)
      // In an upright sheet it is as wide as that, in the other one as high.
      expect(await cornersOn(UPRIGHT)).toEqual([{ right: expect.closeTo(0.99, 1), bottom: expect.closeTo(0.47, 1) }])
      expect(await cornersOn(ACROSS)).toEqual([{ right: expect.closeTo(0.94, 1), bottom: expect.closeTo(0.01, 1) }])
      await page.goto(`${host.url}?print&range=2`)
      await page.waitForFunction(() => document.querySelectorAll('.print-slide-container h1').length === 1)
      expect(await page.locator('.print-slide-container h1').textContent()).toBe('Green')
      const printed = await cornersOn(UPRIGHT)
      expect(printed).toHaveLength(1)
      expect(printed[0]?.right).toBeGreaterThan(0.9)
      expect(printed[0]?.bottom).toBeLessThan(0.1)
    })
    await host.close()
  })

  it('leaves the earlier site in place when it cannot be built', { timeout: 120_000 }, () => {
    const earlier = readFileSync(join(folder, 'dist', 'index.html'), 'utf8')
    appendFileSync(join(folder, 'slides.md'), `\n---\n\n# Broken\n\n<script setup>\nimport nothing from './nothing.ts'\n</script>\n\n{{ nothing }}\n`)
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'node_modules', NAME, 'bin.js'), 'site'], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toContain('Slidev could not build the slides')
    expect(status).toBe(1)
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(earlier)
    expect(readdirSync(folder).filter(name => name.startsWith('dist'))).toEqual(['dist'])
  })
})

/** Letters alone: a title is Markdown, and a browser sets other quotation marks. */
function letters(text: string): string {
  return text.replaceAll(/\\[A-Z]\w+|[^\p{L}\p{N}]/giu, '').toLowerCase()
}

describe.each(DECKS)('the packed toolkit with $name', ({ from, isWhole }) => {
  let folder: string
  let deck: Deck

  beforeAll(async () => {
    folder = install(from)
    deck = await readDeck(folder)
  })

  const toolkit = (...args: readonly string[]) => command(process.execPath, [join(folder, 'node_modules', NAME, 'bin.js'), ...args], folder)

  it('makes a site that can be read without JavaScript, and opened without a network', { timeout: 600_000 }, async () => {
    expect(toolkit('site', '--base', BASE)).toContain(`✓ dist: ${deck.slides.length} slides`)
    const host = await staticHost(join(folder, 'dist'), BASE)
    await open({ javaScriptEnabled: false }, async (page) => {
      const poor: string[] = []
      for (const { id, title } of deck.slides) {
        await page.goto(host.url + id, { waitUntil: 'domcontentloaded' })
        const words = (await page.locator('main').allInnerTexts()).join(' ')
        if (!letters(words).includes(letters(/^Slide \d+$/.test(title) ? '' : title)) || letters(words) === '')
          poor.push(`${id}: ${words}`)
      }
      expect(poor).toEqual([])
    })
    await open({}, async (page) => {
      await page.goto(host.url, { waitUntil: 'domcontentloaded' })
      await page.evaluate(async () => void await navigator.serviceWorker.ready)
      await host.close()
      const ids = deck.slides.map(({ id }) => id)
      await page.goto(host.url + ids.at(-1), { waitUntil: 'domcontentloaded' })
      await appArrives(page)
      // Every slide has its page, and the app all that it draws of it.
      const pages = await page.evaluate(ids => Promise.all(ids.map(async id => ({ id, text: await (await fetch(id)).text() }))), ids)
      expect(pages.filter(({ text }) => !text.includes(`<main id="${SNAPSHOT}">`)).map(({ id }) => id)).toEqual([])
      for (const id of ids) {
        await page.evaluate(async address => void await document.getElementById('app')?.__vue_app__?.config.globalProperties.$router.push(address), `/${id}`)
        await page.locator(`#slide-content .slidev-page-${id}`).waitFor()
      }
    })
    expect(host.missing).toEqual([])
  })

  if (isWhole) {
    it('makes a PDF and a handout that pass their proofs', { timeout: 600_000 }, () => {
      const said = toolkit('export', 'pdf', 'handout')
      expect(said).not.toContain('✗')
      expect(said.match(/^✓ .*\.pdf/gm)).toHaveLength(2)
      expect(readdirSync(join(folder, 'exports'))).toHaveLength(2)
    })
  }
})
