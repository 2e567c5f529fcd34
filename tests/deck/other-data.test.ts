import type { Served } from '../../toolkit/shell/serve.ts'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { copyProject } from '../project.ts'
import { deckAddress, openDeck, openPage, settle } from './browser.ts'

/** Labels that careless code would run, drop or trip over, each within the limits of its layout. */
const HOSTILE = {
  level: 'end; Łó #3',
  tool: `<script>"🚀"`,
  role: 'A & B; <i>end</i>',
  technique: '`end` #; {{ 1 + 1 }}',
  step: 'first <b>\nsecond "end"',
} as const

const SPEAKER = 'Łukasz Żółciński'

/** What a person writes who knows Slidev: a slide for each kind of thing, and one that is not to be shown. */
const SLIDES = `
---

# Naïve baselines, *and* \`why\`

- first, the mean
- then, the last value

> A model that loses to it is not ready.

| model | error |
| ----- | ----- |
| mean  | 12    |

<!--
Say that the mean is hard to beat.

[click] Then show the table.
-->

---
routeAlias: our-code
duration: 45s
---

# Our code

\`\`\`python {all|2}
def mean(values):
    return sum(values) / len(values)
\`\`\`

---
hide: true
---

# Not today

---
layout: two-cols
title: Two columns
---

## Left

One.

::right::

## Right

Two.
`

let server: Served
let dist: string

/** One copy of the project with every change, built once. */
beforeAll(async () => {
  const project = copyProject(afterAll)
  project.edit('data/talk.ts', talk => talk.replace(/speaker: '.*'/, `speaker: '${SPEAKER}'`))
  // One tool moves: besides its row only the sentences that say so are read again.
  project.edit('data/tools.ts', tools => tools
    .replace(/(?<='kubernetes': \{|kubernetes: \{)[\s\S]*?(?=homeReason)/, row => row.replace(`homeLevel: 'l4'`, `homeLevel: 'l3'`))
    .replace(`name: 'Docker'`, `name: ${JSON.stringify(HOSTILE.tool)}`))
  const leaning = globSync('{data,pages}/**/*.{ts,md}', { cwd: project.root }).filter(file => readFileSync(join(project.root, file), 'utf8').includes('[[kubernetes@l4]]'))
  expect(leaning.length).toBeGreaterThan(0)
  const { code, err } = await project.run('check.ts')
  expect({ code, told: err.includes('the text speaks of Kubernetes at "l4", and its row says "l3"') }).toEqual({ code: 1, told: true })
  for (const file of leaning)
    project.edit(file, text => text.replaceAll('[[kubernetes@l4]]', '[[kubernetes@l3]]'))
  project.edit('data/levels/service.ts', level => level.replace(`title: 'Service'`, `title: ${JSON.stringify(HOSTILE.level)}`))
  project.edit('data/roles.ts', roles => roles.replace(`name: '${deck.roles.find(({ level }) => level === 'l3')?.name}'`, `name: ${JSON.stringify(HOSTILE.role)}`))
  project.edit('data/techniques.ts', techniques => techniques.replace(`name: 'Containerization'`, `name: ${JSON.stringify(HOSTILE.technique)}`))
  // Its evidence speaks of words that are gone then.
  project.edit('data/next-steps.ts', steps => steps.replace(/short: '[^']*'([\s\S]*?) {4}evidence: .*\n/, (_, rest: string) => `short: ${JSON.stringify(HOSTILE.step)}${rest}`))

  project.edit('pages/close.md', close => close + SLIDES)
  // Between two slides, and one more of a title that is there already.
  project.edit('pages/jobs.md', jobs => jobs.replace('---\nslide: one-beats-many', '---\n\n# Our code\n\n$&'))

  expect(await project.run('diagrams.ts')).toMatchObject({ code: 0 })
  expect(await project.run('build.ts')).toMatchObject({ code: 0, err: expect.not.stringContaining('✗') })
  dist = join(project.root, 'dist')
  server = await serve(dist, { port: 0 })
}, 600_000)

afterAll(() => server?.close())

it('changes slides and diagrams with the data, and shows any label as text', { timeout: 300_000 }, async () => {
  const { page } = await openDeck(server.url)
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(error.message))
  page.on('dialog', dialog => trouble.push(dialog.message()))
  const textOf = async (slide: string): Promise<string> => {
    await page.goto(`${server.url}${slide}?clicks=99`)
    await settle(page)
    const texts = await page.locator('#slide-content .deck:visible').allTextContents()
    return texts.join(' ').replace(/\s+/g, ' ')
  }
  const columnOf = (tool: string): Promise<(string | null)[]> => page.locator('.tool-matrix:visible li.joins')
    .filter({ hasText: tool })
    .evaluateAll(items => items.map(item => item.closest('td')?.getAttribute('data-level') ?? null))

  const tools = await textOf('tools')
  expect(await columnOf('Kubernetes')).toEqual(['3'])
  expect(tools).toContain(HOSTILE.tool)
  expect(tools).toContain(HOSTILE.level)

  await textOf('step-2-3')
  expect(await page.locator('.level-comparison:visible .chips').first().textContent()).toContain('Kubernetes')
  expect(await textOf('card-3')).not.toContain('named already')
  expect(await textOf('path-2-3')).toMatch(/Tools that join:.*Kubernetes/)
  expect(await textOf('level-3')).toContain(HOSTILE.tool)
  expect(await textOf('level-3')).toContain(HOSTILE.role)
  expect(await textOf('ladder')).toContain(HOSTILE.level)
  expect(await textOf('roles')).toContain(HOSTILE.role)
  expect(await textOf('techniques')).toContain(HOSTILE.technique)
  expect(await textOf('path-1-2')).toMatch(/first <b> ?second "end"/)
  expect(await page.locator('.deck script').count()).toBe(0)
  expect(trouble).toEqual([])
})

it('sets names of all Latin letters in one face, on slides, on pages and on paper, and fetches no more where there are none', { timeout: 300_000 }, async () => {
  /** The fonts in which the words are drawn where they stand first. */
  async function facesOf(words: string, address: string): Promise<string[]> {
    const { page } = await openPage(server.url + address)
    if (!address.endsWith('/')) {
      await settle(page)
      // Fonts that were late for the first slide are there with the next.
      for (const key of ['ArrowDown', 'ArrowUp']) {
        const before = page.url()
        await page.keyboard.press(key)
        await page.waitForURL(url => url.href !== before)
        await settle(page)
      }
    }
    await page.evaluate((words) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const node = texts.currentNode
        if (node.textContent?.includes(words) && node.parentElement?.checkVisibility({ visibilityProperty: true })) {
          const mark = document.createElement('span')
          mark.id = 'mark'
          node.parentElement.replaceChild(mark, node)
          mark.append(words)
          return
        }
      }
    }, words)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('DOM.enable')
    await devtools.send('CSS.enable')
    const { root } = await devtools.send('DOM.getDocument')
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#mark' })
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
    return [...new Set(fonts.map(({ familyName }) => familyName))]
  }
  const found = {
    cover: await facesOf(SPEAKER, 'title'),
    level: await facesOf(HOSTILE.level, 'level-3'),
    presenter: await facesOf(HOSTILE.level, 'presenter/level-3'),
    read: await facesOf(HOSTILE.level, 'read/'),
  }
  expect(found).toEqual({
    cover: ['Instrument Sans'],
    level: [expect.stringMatching(/^Bricolage Grotesque/)],
    presenter: [expect.stringMatching(/^Bricolage Grotesque/)],
    read: [expect.stringMatching(/^(?:Instrument Sans|Bricolage Grotesque)/)],
  })

  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(dist, 'slides.pdf'))), { verbosity: 0 })
  const cover = await pdf.getPage(1)
  await cover.getOperatorList()
  const parts = (await cover.getTextContent()).items.flatMap(item => 'str' in item && item.str.trim() !== '' && SPEAKER.includes(item.str) ? [item] : [])
  expect(parts.map(({ str }) => str).join('')).toContain('Łukasz')
  expect(parts.map(({ fontName }) => String(cover.commonObjs.get(fontName).name)).filter(name => !name.includes('InstrumentSans'))).toEqual([])

  const EXTENDED = 'latin-ext'
  for (const name of ['title.html', 'sw.js']) {
    expect(readFileSync(join(dist, name), 'utf8')).toContain(EXTENDED)
    expect(readFileSync(join(builtFolder(), name), 'utf8')).not.toContain(EXTENDED)
  }
  const { page } = await openPage('robots.txt')
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(deckAddress('title'))
  await settle(page)
  await page.goto(deckAddress('read/'), { waitUntil: 'networkidle' })
  expect(asked.filter(url => url.includes('.woff2'))).not.toEqual([])
  expect(asked.filter(url => url.includes(EXTENDED))).toEqual([])
})

it('shows slides in plain Markdown where they stand, and nothing else moves', { timeout: 300_000 }, async () => {
  const { page } = await openDeck(server.url)
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(error.message))
  page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
  const open = async (address: string): Promise<void> => {
    await page.goto(`${server.url}${address}`)
    await page.locator('#slide-content :is(.deck, .slidev-layout):visible').first().waitFor()
  }

  // One key after the other leads through them, and on to what followed before.
  const walk = async (from: string, steps: number): Promise<string[]> => {
    await open(from)
    const ways: string[] = []
    for (let step = 0; step < steps; step++) {
      const before = page.url()
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(url => url.href !== before)
      ways.push(new URL(page.url()).pathname.slice(1))
    }
    return ways
  }
  const main = slidesOf(deck, deck.talk.main).map(({ id }) => id)
  const next = (id: string): string => main[main.indexOf(id) + 1] ?? ''
  expect(await walk('roles', 3)).toEqual(['our-code-2', 'one-beats-many', next('one-beats-many')])
  expect(await walk('close', 4)).toEqual(['naive-baselines-and-why', 'our-code', 'two-columns', next('close')])

  await open('naive-baselines-and-why')
  await settle(page)
  expect(await page.title()).toBe(`Naïve baselines, and why · ${deck.talk.title}`)
  const slide = page.locator('#slide-content .deck:visible')
  expect(await slide.locator('h1').allTextContents()).toEqual(['Naïve baselines, and why'])
  expect(await slide.locator('li').first().evaluate(item => getComputedStyle(item).listStyleType)).toBe('disc')
  expect(await slide.locator('blockquote, td').count()).toBeGreaterThan(2)

  // Code has colours.
  await open('our-code')
  const colours = await page.locator('.deck:visible pre .line span').evaluateAll(words => [...new Set(words.map(word => getComputedStyle(word).color))])
  expect(colours.length).toBeGreaterThan(1)

  // What a speaker and a reader find of it elsewhere.
  const file = (name: string): string => readFileSync(join(dist, name), 'utf8')
  expect(file('naive-baselines-and-why.html')).toContain('A model that loses to it is not ready.')
  expect(file('presenter/naive-baselines-and-why.html')).toContain('Say that the mean is hard to beat.')
  expect(file('read/index.html')).toContain('Say that the mean is hard to beat.')
  expect(file('outline.html')).toContain('Naïve baselines, and why')
  expect(file('read/index.html')).toMatch(/0:45 min<\/span><a href="\/our-code"/)
  expect(file('our-code.html')).toContain('class="line')

  expect(existsSync(join(dist, 'not-today.html'))).toBe(false)
  expect(file('outline.html') + file('read/index.html')).not.toContain('Not today')
  expect(trouble).toEqual([])
})
