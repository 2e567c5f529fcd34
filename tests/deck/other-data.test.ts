import type { Catalog } from '../../model/catalog.ts'
import type { Served } from '../../toolkit/shell/serve.ts'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { catalogOf } from '../../model/catalog.ts'
import { deck } from '../../model/deck.ts'
import { namesOf, withNames } from '../../model/names.ts'
import { slidesOf } from '../../model/running-order.ts'
import { colourOf } from '../../styles/colours.ts'
import { readPdf } from '../../toolkit/export/proof/pdf-facts.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { copyProject } from '../project.ts'
import { deckAddress, openDeck, openPage, settle } from './browser.ts'

/** Labels that careless code would run, drop or trip over, each within the limits of its layout. */
const HOSTILE = {
  title: 'Up & <em>up</em>, "step" #1',
  level: 'end; Łó #3',
  tool: `<script>"🚀"`,
  role: 'A & B; <i>end</i>',
  technique: '`end` #; {{ 1 + 1 }}',
  step: 'first <b>\nsecond "end"',
} as const

const SPEAKER = 'Łukasz Żółciński'

/** What moves, what goes and what comes, by its id. */
const MOVED = 'kubernetes'
const GONE = { tool: 'grafana', role: 'mlops-engineer' } as const
const NEW = { tool: 'Prometheus', role: 'Junior data engineer' } as const

/** A reference to what moves or goes, whatever else it says. */
const LEANING = new RegExp(`\\[\\[(?:${MOVED}@l4|l3@service|${GONE.tool}|${GONE.role})(?:@\\w+)?(?:\\|[^\\]]*)?\\]\\]`, 'g')

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

\`\`\`mermaid
flowchart LR
  first[Mean] --> last[Last value]
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

/** What a file says, a PDF with its title and bookmarks. */
async function saidIn(file: string): Promise<string> {
  return file.endsWith('.pdf') ? JSON.stringify(await readPdf(file)) : readFileSync(file, 'utf8')
}

/** A colour as a browser computes it. */
function rgbOf(hex: string): string {
  return `rgb(${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
}

let server: Served
let dist: string
let changed: Catalog

/** One copy of the project with every change, built once. */
beforeAll(async () => {
  const project = copyProject(afterAll)
  project.edit('data/talk.ts', talk => talk.replace(/speaker: '.*'/, `speaker: '${SPEAKER}'`).replace(/title: '.*'/, `title: ${JSON.stringify(HOSTILE.title)}`))
  // A tool moves, one goes and one comes, and so do jobs: besides their rows only the sentences that lean on them are read again.
  const rowOf = (id: string): RegExp => new RegExp(` {2}'${id}': \\{[\\s\\S]*?\\n {2}\\},\\n`)
  project.edit('data/tools.ts', tools => tools
    .replace(rowOf(MOVED), row => row.replace(`homeLevel: 'l4'`, `homeLevel: 'l3'`))
    .replace(rowOf(GONE.tool), `  'prometheus': { name: '${NEW.tool}', icon: 'simple-icons:prometheus', category: 'monitoring', homeLevel: 'l3' },\n`)
    .replace(`name: 'Docker'`, `name: ${JSON.stringify(HOSTILE.tool)}`))
  project.edit('data/roles.ts', roles => roles
    .replace(rowOf(GONE.role), '')
    .replace('  \'data-scientist\': {', `  'data-engineer': { name: '${NEW.role}', level: 'l2' },\n$&`))

  project.edit('data/levels/service.ts', level => level.replace(`title: 'Service'`, `title: ${JSON.stringify(HOSTILE.level)}`))

  const files = globSync('{data,pages}/**/*.{ts,md}', { cwd: project.root })
  const leaning = files.flatMap(file => readFileSync(join(project.root, file), 'utf8').split('\n').flatMap((line, index) => Array.from(line.matchAll(LEANING), () => `${file}:${index + 1}`)))
  const { code, err } = await project.run('check.ts')
  expect(code).toBe(1)
  const told = Array.from(err.matchAll(/^(.*)\n {2}problem: the text (?:speaks of|refers to|holds while)/gm), ([, place]) => place)
  expect(told).toHaveLength(leaning.length)
  expect(told).toEqual(expect.arrayContaining(leaning.filter(place => place.startsWith('pages/'))))
  for (const file of files) {
    project.edit(file, text => text
      .replaceAll(LEANING, reference => reference.includes(MOVED) ? reference.replace('@l4', '@l3') : 'others')
      .replaceAll(`'${GONE.role}', `, '')
      .replaceAll(new RegExp(` {2}'[\\w-]+': \\{\\n {4}role: '${GONE.role}',[\\s\\S]*?\\n {2}\\},\\n`, 'g'), ''))
  }
  project.edit('data/roles.ts', roles => roles.replace(`name: '${deck.roles.find(({ level }) => level === 'l3')?.name}'`, `name: ${JSON.stringify(HOSTILE.role)}`))
  project.edit('data/techniques.ts', techniques => techniques.replace(`name: 'Containerization'`, `name: ${JSON.stringify(HOSTILE.technique)}`))
  // Its evidence speaks of words that are gone then.
  project.edit('data/next-steps.ts', steps => steps.replace(/short: '[^']*'([\s\S]*?) {4}evidence: .*\n/, (_, rest: string) => `short: ${JSON.stringify(HOSTILE.step)}${rest}`))

  project.edit('pages/close.md', close => close + SLIDES)
  // Between two slides, and one more of a title that is there already.
  project.edit('pages/jobs.md', jobs => jobs.replace('---\nslide: one-beats-many', '---\n\n# Our code\n\n$&'))

  const quick = { BROWSER_PATH: inject('pageBrowser') }
  expect(await project.run('diagrams.ts', [], quick)).toMatchObject({ code: 0 })
  // Nothing but what it is doing.
  expect(await project.run('build.ts', [], quick)).toMatchObject({ code: 0, err: expect.stringMatching(/^(?:[^\n]+ …\n)*$/) })
  const { ladder } = await import(pathToFileURL(join(project.root, 'data/index.ts')).href)
  changed = catalogOf(ladder)
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
  expect(await columnOf(NEW.tool)).toEqual(['3'])
  expect(tools).toContain(HOSTILE.level)

  await textOf('step-2-3')
  expect(await page.locator('.level-comparison:visible .chips').first().textContent()).toContain('Kubernetes')
  expect(await textOf('card-3')).not.toContain('named already')
  expect(await textOf('path-2-3')).toMatch(/Tools that join:.*Kubernetes/)
  expect(await textOf('level-3')).toContain(HOSTILE.tool)
  expect(await textOf('level-3')).toContain(HOSTILE.role)
  expect(await textOf('ladder')).toContain(HOSTILE.level)
  expect(await textOf('roles')).toContain(HOSTILE.role)
  expect(await textOf('roles')).toContain(NEW.role)
  expect(await textOf('title')).toContain(HOSTILE.title)
  expect(await textOf('techniques')).toContain(HOSTILE.technique)
  expect(await textOf('path-1-2')).toMatch(/first <b> ?second "end"/)
  expect(await page.locator('.deck script').count()).toBe(0)
  expect(trouble).toEqual([])
})

it('says nowhere any more what is gone from the data', { timeout: 120_000 }, async () => {
  const [before, after] = [namesOf(deck), namesOf(changed)]
  const counts = globSync('pages/*.md').flatMap(file => readFileSync(file, 'utf8').match(/\[\[\w+\.(?:tools|roles)\]\] \w+ \w+/g) ?? []).filter(text => withNames(text, before) !== withNames(text, after)).map(text => withNames(text, before))
  expect(counts.length).toBeGreaterThan(0)
  const level = deck.levels.find(({ id }) => after.get(id) === HOSTILE.level)?.title ?? ''
  const old = [level, ...counts, ...[GONE.tool, GONE.role].map(id => before.get(id) ?? ''), deck.talk.speaker ?? '', deck.talk.title]
  // The video that the talk rests on has the old title in brackets, and a cloud has services.
  const patterns = old.map(words => ({ words, found: new RegExp(`(?<![\\w(-])${words}${words === level ? '' : 's?'}(?![\\w-])`) }))

  // What is not found where it is said would not be found here either.
  const texts = new Map<string, Promise<string>>()
  const isSaid = async (kind: string, found: RegExp): Promise<boolean> => {
    for (const file of globSync(`**/*.${kind}`, { cwd: builtFolder() })) {
      const path = join(builtFolder(), file)
      const text = texts.get(path) ?? saidIn(path)
      texts.set(path, text)
      if (found.test(await text))
        return true
    }
    return false
  }
  const where: Readonly<Record<string, readonly string[]>> = { html: old, js: old, svg: [level], pdf: [level, deck.talk.title], webmanifest: [deck.talk.title] }
  const unsaid: string[] = []
  for (const [kind, all] of Object.entries(where)) {
    for (const { words, found } of patterns.filter(({ words }) => all.includes(words))) {
      if (!await isSaid(kind, found))
        unsaid.push(`${kind}: ${words}`)
    }
  }
  expect(unsaid).toEqual([])

  const said: string[] = []
  for (const file of globSync('**/*.{html,js,css,json,svg,txt,xml,webmanifest,pdf}', { cwd: dist })) {
    const text = await saidIn(join(dist, file))
    said.push(...patterns.filter(({ found }) => found.test(text)).map(({ words }) => `${file}: ${words}`))
  }
  expect(said).toEqual([])
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
  expect(await page.title()).toBe(`Naïve baselines, and why · ${HOSTILE.title}`)
  const slide = page.locator('#slide-content .deck:visible')
  expect(await slide.locator('h1').allTextContents()).toEqual(['Naïve baselines, and why'])
  expect(await slide.locator('li').first().evaluate(item => getComputedStyle(item).listStyleType)).toBe('disc')
  expect(await slide.locator('blockquote, td').count()).toBe(3)

  // Code has colours.
  await open('our-code')
  const colours = await page.locator('.deck:visible pre .line span').evaluateAll(words => [...new Set(words.map(word => getComputedStyle(word).color))])
  expect(colours.length).toBeGreaterThan(1)

  // A fence of Mermaid is there as a drawing, which follows the scheme, and nobody has to fetch Mermaid for it.
  const box = page.locator('.deck:visible svg[role=img][aria-label="Mean, Last value"] rect.label-container').first()
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect.poll(() => box.evaluate(box => getComputedStyle(box).fill)).toBe(rgbOf(colourOf('tile')[colorScheme]))
  }
  expect(globSync('**/*.js', { cwd: dist }).filter(script => /mermaidAPI|mermaid\.initialize/.test(readFileSync(join(dist, script), 'utf8')))).toEqual([])

  // What a speaker and a reader find of it elsewhere.
  const file = (name: string): string => readFileSync(join(dist, name), 'utf8')
  expect(file('naive-baselines-and-why.html')).toContain('A model that loses to it is not ready.')
  expect(file('notes.html')).toContain('Say that the mean is hard to beat.')
  expect(file('read/index.html')).toContain('Say that the mean is hard to beat.')
  expect(file('outline.html')).toContain('Naïve baselines, and why')
  expect(file('read/index.html')).toMatch(/0:45 min<\/span><a href="\/our-code"/)
  expect(file('our-code.html')).toContain('class="line')

  expect(existsSync(join(dist, 'not-today.html'))).toBe(false)
  expect(file('outline.html') + file('read/index.html')).not.toContain('Not today')
  expect(trouble).toEqual([])
})
