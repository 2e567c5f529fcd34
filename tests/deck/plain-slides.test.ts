import type { Served } from '../../toolkit/shell/serve.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { copyProject } from '../project.ts'
import { openDeck, settle } from './browser.ts'

let server: Served | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

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

it('shows slides in plain Markdown where they stand, and nothing else moves', { timeout: 600_000 }, async () => {
  const project = copyProject()
  project.edit('pages/close.md', close => close + SLIDES)
  // Between two slides, and one more of a title that is there already.
  project.edit('pages/jobs.md', jobs => jobs.replace('---\nslide: one-beats-many', '---\n\n# Our code\n\n$&'))
  expect(await project.run('build.ts')).toMatchObject({ code: 0 })
  const dist = join(project.root, 'dist')
  server = await serve(dist, { port: 0 })

  const { page } = await openDeck('')
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(error.message))
  page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
  const open = async (address: string): Promise<void> => {
    await page.goto(`${server?.url}${address}`)
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
