import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../toolkit/shell/cli.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { pages as eightPages } from '../fixtures/ladders/eight.ts'
import { pages as threePages } from '../fixtures/ladders/three.ts'
import { copyProject } from '../project.ts'
import { axeFaults, loadAxe } from './axe.ts'
import { openDeck, settle } from './browser.ts'
import { faultsOf, measureSlide } from './measure.ts'

const FIXTURES = join(ROOT, 'tests/fixtures/ladders')

const COVER = '---\nslide: title\nlayout: bare\nrail: false\n---\n\n<TalkCover />\n\n'

/** A copy of the project with a ladder of the fixtures beside its own. */
function projectWith(name: string, pages: string) {
  const project = copyProject(afterAll)
  mkdirSync(join(project.root, 'ladders', name, 'data'), { recursive: true })
  project.write(`ladders/${name}/data/index.ts`, readFileSync(join(FIXTURES, `${name}.ts`), 'utf8'))
  project.write(`ladders/${name}/slides.md`, COVER + pages)
  return project
}

describe.each([{ name: 'three', pages: threePages }, { name: 'eight', pages: eightPages }])('a ladder of $name levels', ({ name, pages }) => {
  // A build looks at every click of every slide itself, and stops if a text has no room.
  it('is built, and nothing on its slides or pages overflows, is in the way or breaks a rule of WCAG', { timeout: 900_000 }, async () => {
    const project = projectWith(name, pages)
    expect(await project.run('diagrams.ts', ['--ladder', `ladders/${name}`])).toMatchObject({ code: 0, err: expect.not.stringContaining('✗') })
    expect(await project.run('build.ts', ['--base', '/', '--ladder', `ladders/${name}`])).toMatchObject({ code: 0, err: expect.not.stringContaining('✗') })
    const dist = join(project.root, 'ladders', name, 'dist')
    const server = await serve(dist, { port: 0 })
    try {
      const { page } = await openDeck(server.url, { reducedMotion: 'reduce' })
      const trouble: string[] = []
      page.on('pageerror', error => trouble.push(error.message))
      page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
      await loadAxe(page)
      const faults: string[] = []
      const seen = new Set<string>()
      for (let address = ''; address !== page.url();) {
        address = page.url()
        seen.add(new URL(address).pathname)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          faults.push(...faultsOf(await page.evaluate(measureSlide)), ...await axeFaults(page))
        }
        await page.keyboard.press('ArrowRight')
        await page.waitForURL(url => url.href !== address, { timeout: 5000 }).catch(() => undefined)
        await settle(page)
      }
      expect(seen.size).toBe(Array.from(pages.matchAll(/^slide: /gm)).length + 1)
      for (const path of ['read/', 'assessment/', 'compare/']) {
        await page.goto(`${server.url}${path}`)
        await loadAxe(page)
        // A section out of sight takes a guessed height, and axe finds one link under another.
        await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          if (wide > 0)
            faults.push(`/${path} is ${wide} px wider than a window of ${width}`)
          faults.push(...await axeFaults(page))
        }
      }
      expect(faults).toEqual([])
      expect(trouble).toEqual([])
    }
    finally {
      await server.close()
    }
  })
})
