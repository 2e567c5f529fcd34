import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { loadAxe } from './axe.ts'
import { openReading } from './reading.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe('axe finds nothing to mend', () => {
  for (const viewport of [{ width: 360, height: 740 }, { width: 768, height: 1024 }, { width: 1280, height: 720 }]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`at ${viewport.width}x${viewport.height}, ${colorScheme}`, { timeout: 240_000 }, async () => {
        const { page } = await openReading({ viewport, colorScheme })
        await loadAxe(page)
        const faults = await page.evaluate(async (tags) => {
          const { violations } = await window.axe.run(document, { runOnly: tags })
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`))
        }, TAGS)
        expect(faults).toEqual([])
      })
    }
  }
})

describe('a screen reader', () => {
  it('is told the language, the title and what the page is about', async () => {
    const { page } = await openReading()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toBe(`${deck.talk.title}, to read`)
    expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/which level each job asks for/)
  })

  it('finds each landmark once', async () => {
    const { page } = await openReading()
    for (const role of ['banner', 'search', 'navigation', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(role).count(), role).toBe(1)
  })

  it('goes down the headings one level at a time', async () => {
    const { page } = await openReading()
    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll(all => all.map(({ tagName, textContent }) => ({ level: Number(tagName.slice(1)), text: textContent?.trim() })))
    expect(levels.filter(({ level }) => level === 1)).toHaveLength(1)
    expect(levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)).toEqual([])
  })

  it('gets tables with a caption and heads, also where they are stacked', async () => {
    const { page } = await openReading({ viewport: { width: 360, height: 740 } })
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
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('opens the contents on a phone, goes to a section, and folds them away', async () => {
    const { page } = await openReading({ viewport: { width: 360, height: 740 } })
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
