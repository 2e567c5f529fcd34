import type { Buffer } from 'node:buffer'
import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { encodeTicked } from '../../model/share-code.ts'
import { deckAddress, openDeck, openPage, settle } from './browser.ts'
import { activeText, openAlive, tabTo, wordsOf } from './keyboard.ts'

const upTo = (rank: number): string[] => deck.criteria.filter(({ level }) => deck.levels.findIndex(({ id }) => id === level) < rank).map(({ id }) => id)
/** How many statements are missing for a level. */
const missing = (rank: number): string => `${upTo(rank).length - upTo(rank - 1).length} statements are missing for level ${rank}`
/** What a result at a level is called. */
const titleAt = (rank: number): string => `Level ${rank}, ${deck.levels[rank - 1]?.title}`
const result = (page: Page): Promise<string> => wordsOf(page.locator('.assessment-result h3'))
const boxes = (page: Page): Promise<number> => page.locator('.assessment-form input:checked').count()

describe('the keyboard alone', () => {
  it('completes the self-assessment, takes it along, starts over and comes back', { timeout: 120_000 }, async () => {
    const { page, trouble } = await openAlive('assessment/')
    await page.keyboard.press('Tab')
    expect(await activeText(page)).toBe('Skip to the statements')
    await page.keyboard.press('Enter')

    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select')
    for (const _ of upTo(2)) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
    }
    expect(await boxes(page)).toBe(upTo(2).length)
    expect(await result(page)).toBe(`Your result: ${titleAt(2)}`)
    expect(await wordsOf(page.locator('.assessment-result'))).toContain(missing(3))
    expect(await wordsOf(page.locator('.assessment-result'))).toContain('Put the model behind a small FastAPI service')
    expect(await page.locator('.assessment-result').getByRole('listitem').filter({ hasText: deck.roles.find(({ level }) => level === 'l2')?.name }).count()).toBe(1)
    await page.locator('.assessment-result [role=status]').filter({ hasText: `${titleAt(2)}. ${missing(3)}` }).waitFor({ state: 'attached' })

    await tabTo(page, 'Start over')
    await page.keyboard.press('Enter')
    expect(await result(page)).toBe('Your result: On the way to level 1')
    expect(await page.getByRole('status').filter({ hasText: 'All statements are unticked.' }).count()).toBe(1)
    await tabTo(page, 'Bring back the earlier answers')
    await page.keyboard.press('Enter')
    expect(await result(page)).toBe(`Your result: ${titleAt(2)}`)
    expect(trouble).toEqual([])
  })

  it('ticks on the slide, where the arrow keys still turn the levels', async () => {
    const { page } = await openDeck('assess')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.locator('#slideshow input:checked').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**/assess?clicks=1')
    expect(await wordsOf(page.locator('#slideshow .levels [aria-current]:visible'))).toContain(deck.levels[1]?.title)
  })
})

describe('the answers', () => {
  it('are the same on page and slide, and survive a reload', async () => {
    const { page } = await openAlive('assessment/')
    for (const box of (await page.getByRole('checkbox').all()).slice(0, upTo(1).length))
      await box.check()
    await page.reload()
    await expect.poll(() => boxes(page)).toBe(upTo(1).length)
    expect(await result(page)).toBe(`Your result: ${titleAt(1)}`)

    await page.goto(deckAddress('assess'))
    await settle(page)
    expect(await page.locator('#slideshow input:checked').count()).toBe(upTo(1).length)
    expect(await wordsOf(page.locator('#slideshow .verdict:visible'))).toContain(`${missing(2)}.`)
  })

  it('follow in a second window', async () => {
    const { page } = await openAlive('assessment/')
    const other = await page.context().newPage()
    await other.goto(deckAddress('assess'))
    await settle(other)
    await page.getByRole('checkbox').first().check()
    await other.locator('#slideshow input:checked').waitFor({ state: 'attached' })
  })

  it('last as long as the page where the browser keeps nothing', async () => {
    const { page } = await openPage('read/')
    await page.context().addInitScript(() => Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Blocked', 'SecurityError')
      },
    }))
    await page.goto(deckAddress('assessment/'))
    await page.locator('[data-island=assessment][data-v-app]').waitFor()
    await page.getByRole('checkbox').first().check()
    expect(await wordsOf(page.locator('.assessment-form legend').first())).toContain('1 of 6')
  })

  it('that are no answers are ignored', async () => {
    const { page } = await openAlive('assessment/')
    await page.evaluate(() => localStorage.setItem('five-levels.assessment', '{"ticked":["c1-1",7,"ghost"],"before":9'))
    await page.reload()
    await page.locator('[data-island=assessment][data-v-app]').waitFor()
    expect(await boxes(page)).toBe(0)
    await page.evaluate(() => localStorage.setItem('five-levels.assessment', '{"ticked":["c1-1",7,"ghost"],"before":9}'))
    await page.reload()
    await expect.poll(() => boxes(page)).toBe(1)
  })
})

describe('the kind of project', () => {
  const llm = deck.criteria.flatMap(({ id, level, wording }) => level === 'l1' && wording?.llm !== undefined ? [{ id, words: wording.llm }] : [])[0]

  it('words the statements on page and slide, keeps the ticks, and goes along with the link and the card', async () => {
    const { page } = await openAlive('assessment/')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('checkbox').nth(1).check()
    await page.getByLabel('The project works on').selectOption('llm')
    expect(await wordsOf(page.locator('.assessment-form'))).toContain(llm?.words)
    expect(await boxes(page)).toBe(1)
    await page.getByRole('button', { name: 'Copy a link to these answers' }).click()
    await page.getByText('The link is copied.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save it as SVG' }).click()])
    expect(readFileSync(await download.path(), 'utf8')).toContain('Self-assessed · An LLM application')

    await page.goto(deckAddress('assess'))
    await settle(page)
    expect(await wordsOf(page.locator('#slideshow .criteria-checklist:visible'))).toContain(llm?.words)

    const other = await openAlive(link.slice(deckAddress('').length))
    await expect.poll(() => boxes(other.page)).toBe(1)
    expect(await other.page.getByLabel('The project works on').inputValue()).toBe('llm')
  })
})

describe('a link', () => {
  const code = encodeTicked(deck, new Set(upTo(3)))

  it('brings its answers, keeps one\'s own, and is gone from the address', async () => {
    const { page } = await openAlive('assessment/')
    await page.getByRole('checkbox').first().check()
    await page.goto(deckAddress(`assessment/#a=${code}`))
    await page.locator('.assessment-result').getByRole('heading', { name: `Your result: ${titleAt(3)}`, exact: true }).waitFor()
    expect(page.url()).toBe(deckAddress('assessment/'))
    expect(await page.getByText('These answers came with the link.').count()).toBe(1)
    await page.getByRole('button', { name: 'Bring back the earlier answers' }).click()
    expect(await boxes(page)).toBe(1)
  })

  it('is what the button copies', async () => {
    const { page } = await openAlive(`assessment/#a=${code}`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy a link to these answers' }).click()
    await page.getByText('The link is copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(deckAddress(`assessment/#a=${code}`))
    await page.getByRole('button', { name: 'Copy for a README' }).click()
    await page.getByText('The lines for your README are copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`### Project level: ${titleAt(3)}`)
  })

  it.each([
    { link: `${code.slice(0, 5)}${code[5] === 'A' ? 'B' : 'A'}${code.slice(6)}`, words: 'This link is damaged' },
    { link: code.slice(0, -1), words: 'This link is damaged' },
    { link: `2${code.slice(1)}`, words: 'comes from a newer version' },
    { link: encodeTicked({ ...deck, criteria: deck.criteria.slice(1) }, new Set(upTo(3))), words: 'was made for other statements' },
  ])('that cannot be read says so, and starts afresh: $words', async ({ link, words }) => {
    const { page, trouble } = await openAlive(`assessment/#a=${link}`)
    await page.getByRole('status').filter({ hasText: words }).waitFor()
    expect(await result(page)).toBe('Your result: On the way to level 1')
    expect(await boxes(page)).toBe(0)
    expect(trouble).toEqual([])
  })

  it('works on the slide as well', async () => {
    const { page } = await openDeck(`assess#a=${code}`)
    await page.getByText('These answers came with the link.').waitFor()
    expect(await page.locator('#slideshow input:checked').count()).toBe(upTo(1).length)
  })
})

describe('the card', () => {
  it('is saved as SVG with its fonts, and as PNG', async () => {
    const { page, trouble } = await openAlive(`assessment/#a=${encodeTicked(deck, new Set(upTo(2)))}`)
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      return readFileSync(await download.path())
    }
    const svg = (await saved('Save it as SVG')).toString()
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/)
    expect(svg.match(/@font-face/g)).toHaveLength(2)
    expect(svg).toContain(`>${deck.levels[1]?.title}<`)
    expect(svg).not.toContain('var(')
    const png = await saved('Save the card as PNG')
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 2400, 1260])
    expect(trouble).toEqual([])
  })
})

it('shows every core statement in print', async () => {
  const { page } = await openPage(`print?print&range=${slidesOf(deck, deck.talk.main).findIndex(({ id }) => id === 'assess') + 1}`)
  await page.locator('.core-statements').waitFor()
  const text = await wordsOf(page.locator('.core-statements'))
  expect(deck.criteria.filter(({ weight, statement }) => weight === 'core' && !text.includes(statement))).toEqual([])
  expect(text).toContain(deck.talk.assessment.passMark)
})
