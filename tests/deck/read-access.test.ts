import type { Page } from 'playwright-chromium'
import { beforeAll, describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { axeFaults, loadAxe } from './axe.ts'
import { openReading } from './reading.ts'

const PHONE = { width: 360, height: 740 }
const DESKTOP = { width: 1280, height: 720 }

let page: Page
beforeAll(async () => {
  page = (await openReading({ viewport: DESKTOP })).page
})

describe('axe finds nothing to mend', () => {
  beforeAll(() => loadAxe(page))

  for (const viewport of [PHONE, { width: 768, height: 1024 }, DESKTOP]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`at ${viewport.width}x${viewport.height}, ${colorScheme}`, async () => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await axeFaults(page, { more: ['best-practice'] })).toEqual([])
      })
    }
  }
})

describe('a screen reader', () => {
  it('is told the language, the title and what the page is about', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toBe(`${deck.talk.title}, to read`)
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/which level each job asks for/)
  })

  it('finds each landmark once', async () => {
    await page.setViewportSize(DESKTOP)
    for (const role of ['banner', 'search', 'navigation', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1)
  })

  it('goes down the headings one level at a time', async () => {
    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll(all => all.map(({ tagName, textContent }) => ({ level: Number(tagName.slice(1)), text: textContent?.trim() })))
    expect(levels.filter(({ level }) => level === 1)).toHaveLength(1)
    expect(levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)).toEqual([])
  })

  it('gets tables with a caption and heads, also where they are stacked', async () => {
    await page.setViewportSize(PHONE)
    const table = page.getByRole('table', { name: 'All levels, from every side' })
    expect(await table.getByRole('columnheader').count()).toBe(deck.levels.length + 1)
    expect(await table.getByRole('rowheader').count()).toBe(deck.facets.length)
    expect(await page.locator('table:not(:has(caption))').count()).toBe(0)
  })
})

describe('the keyboard', () => {
  it('skips to the text', async () => {
    const { page } = await openReading()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
    await page.keyboard.press('Enter')
    await page.locator('#main:focus').waitFor()
  })

  it('opens the contents on a phone, goes to a section, and folds them away', async () => {
    const { page } = await openReading({ viewport: PHONE })
    await page.getByText('Contents', { exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('navigation').getByRole('link', { name: 'Glossary' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/read/#glossary')
    expect(await page.getByRole('navigation').getByRole('link', { name: 'Glossary' }).isVisible()).toBe(false)
    const bar = await page.locator('.aside').boundingBox()
    expect((await page.locator('#glossary h2').boundingBox())?.y).toBeGreaterThan(bar?.height ?? Infinity)
  })
})
