import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { wordsOf } from '../../model/words.ts'
import { openPage } from './browser.ts'

async function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main [data-entry]')]
    .filter(element => !element.closest('[hidden]'))
    .map((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const words: string[] = []
      while (texts.nextNode())
        words.push(texts.currentNode.textContent ?? '')
      return words.join(' ')
    }))
}

describe('the search', () => {
  it.each(['docker', 'level 3', 'DRIFT retrain', 'ci/cd'])('shows nothing but what has %s in it', async (query) => {
    const { page } = await openPage('read/')
    const all = await shown(page)
    await page.getByRole('searchbox', { name: 'Search this page' }).pressSequentially(query)
    const found = await shown(page)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(all.length)
    expect(found.filter(text => !wordsOf(query).every(wanted => wordsOf(text).some(word => word.startsWith(wanted))))).toEqual([])
    expect(await page.locator('#search-count').textContent()).toMatch(/^\d+ of \d+ passages$/)
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0)
  })

  it('hides the sections, and their lines in the contents, in which nothing is left', async () => {
    const { page } = await openPage('read/')
    await page.getByRole('searchbox').fill('kubernetes')
    expect(await page.locator('#glossary-1').isVisible()).toBe(false)
    expect(await page.locator('#level-4').isVisible()).toBe(true)
    expect(await page.getByRole('navigation').getByRole('link', { name: `Level 1: ${deck.levels[0]?.title}` }).isVisible()).toBe(false)
  })

  it('says when nothing is found, and Escape brings everything back', async () => {
    const { page } = await openPage('read/')
    const all = await shown(page)
    await page.getByRole('searchbox').pressSequentially('zzzz')
    expect(await page.locator('#search-count').textContent()).toBe('Nothing found')
    expect(await shown(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await shown(page)).toEqual(all)
    expect(await page.locator('#search-count').textContent()).toBe('')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
  })

  it('gives way to a link to something that it hides', async () => {
    const { page } = await openPage('read/')
    await page.getByRole('searchbox').fill('docker')
    await page.locator('#level-3 h3').getByRole('link').click()
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await page.waitForFunction(() => Math.abs(document.getElementById('level-3')?.getBoundingClientRect().top ?? Infinity) < 200)
  })

  it('leaves every address where it is', async () => {
    const { page } = await openPage('read/')
    const field = page.getByRole('searchbox')
    for (const query of ['docker', 'zzzz']) {
      await field.fill(query)
      await page.locator('#search-count:not(:empty)').waitFor({ state: 'attached' })
      await field.press('Escape')
      for (const part of ['Sources and credit', 'Tools', 'Transcript']) {
        await page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click()
        await expect.poll(() => page.getByRole('heading', { level: 2, name: part }).evaluate(heading => Math.round(heading.getBoundingClientRect().top))).toBeLessThan(250)
        expect(await page.getByRole('heading', { level: 2, name: part }).evaluate(heading => heading.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('takes what people write for words, not for code', async () => {
    const { page, trouble } = await openPage('read/')
    for (const query of ['<script>', '"', '\\', '.*', '🚀', '   '])
      await page.getByRole('searchbox').fill(query)
    expect(trouble).toEqual([])
  })
})
