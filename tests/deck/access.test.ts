import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { openDeck, settle } from './browser.ts'
import { tabTo, wordsOf } from './keyboard.ts'

describe('a slide', () => {
  it('names its window, and is announced when it comes', async () => {
    const { page } = await openDeck('what-helped')
    const title = (id: string): string => `${deck.slides.find(slide => slide.id === id)?.title} · ${deck.talk.title}`
    const isTitled = (title: string) => page.waitForFunction(title => document.title === title, title)
    await isTitled(title('what-helped'))
    const voice = page.locator('.slide-announcer')
    expect(await voice.getAttribute('role')).toBe('status')
    expect(await wordsOf(voice)).toBe('')
    await page.keyboard.press('ArrowDown')
    await page.waitForURL('**/level-3')
    await isTitled(title('level-3'))
    expect(await wordsOf(voice)).toBe('Slide 8: A service lets others use it')
    await page.goto(new URL('/title', page.url()).href)
    await isTitled(deck.talk.title)
  })

  it('stands in the one main landmark, and the page may be zoomed', async () => {
    const { page } = await openDeck('roles')
    expect(await page.getByRole('main').count()).toBe(1)
    expect(await page.getByRole('main').getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(/maximum-scale|user-scalable/)
  })

  it('keeps what is still to come from screen readers and from the Tab key', async () => {
    const { page } = await openDeck('one-beats-many')
    const claim = page.getByText('is often worth more')
    expect(await page.locator('#slideshow .claim-line:visible').count()).toBe(0)
    expect(await claim.and(page.locator(':visible')).count()).toBe(0)
    for (const click of [1, 2, 3, 4]) {
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(`**clicks=${click}`)
    }
    await page.locator('#slideshow .claim-line:visible').waitFor()
  })

  it('shows where the focus is, in reading order', async () => {
    const { page } = await openDeck('questions')
    const seen: { top: number, left: number }[] = []
    for (let count = 0; count < 10; count++) {
      await page.keyboard.press('Tab')
      seen.push(await page.evaluate(() => {
        const active = document.activeElement
        if (!active || getComputedStyle(active).outlineStyle === 'none')
          throw new Error('The focus cannot be seen')
        const { top, left } = active.getBoundingClientRect()
        return { top, left }
      }))
    }
    expect(seen.every(({ top, left }, index) => index === 0 || top > (seen[index - 1]?.top ?? 0) || left > (seen[index - 1]?.left ?? 0))).toBe(true)
  })

  it('does not move for those who want no motion', async () => {
    const { page } = await openDeck('what-helped', { reducedMotion: 'reduce' })
    await page.keyboard.press('ArrowDown')
    await page.waitForURL('**/level-3')
    const moving = await page.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length)
    expect(moving).toBe(0)
  })
})

describe('the keys of the deck', () => {
  it('work while a link has the focus, which keeps it', async () => {
    const { page } = await openDeck('close')
    const link = 'All sources'
    await tabTo(page, link)
    await page.keyboard.press('d')
    await page.locator('html.dark').waitFor()
    await page.waitForFunction(link => document.activeElement?.textContent?.trim() === link, link)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**/outline')
  })
})

describe('the overview', () => {
  it('is a list of buttons for the keyboard, and gives the focus back', { timeout: 120_000 }, async () => {
    const { page } = await openDeck('first-cell')
    await page.keyboard.press('o')
    const dialog = page.getByRole('dialog', { name: 'All slides' })
    await dialog.waitFor()
    expect(await dialog.getByRole('button').count()).toBe(slidesOf(deck, deck.talk.main).length)
    const focusIsOn = (name: string) => dialog.getByRole('button', { name, exact: true }).and(page.locator(':focus')).waitFor()
    await focusIsOn('4: The first number looks like a success')
    await page.keyboard.press('ArrowRight')
    await focusIsOn('5: Always saying “on time” is just as accurate')
    await page.keyboard.press('Space')
    await page.waitForURL('**/equal-numbers')
    await dialog.waitFor({ state: 'detached' })
    await settle(page)
    await page.keyboard.press('ArrowDown')
    await page.waitForURL('**/repository')
  })
})

describe('the menus', () => {
  it('are one button each, with a name, and their entries answer to the keyboard', async () => {
    const { page } = await openDeck('presenter/roles')
    await page.getByRole('button', { name: 'Change sync settings' }).focus()
    await page.keyboard.press('Enter')
    await tabTo(page, 'Receive Only')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Receive Only', pressed: true }).waitFor()
    expect(await page.locator('button button:not([inert])').count()).toBe(0)
  })
})

describe('on a screen held upright', () => {
  it('the links of a slide stand below it, large enough for a finger', async () => {
    const { page } = await openDeck('sources', { viewport: { width: 360, height: 740 } })
    const links = page.getByRole('navigation', { name: 'On this slide' }).getByRole('link')
    await expect.poll(() => links.count()).toBe(deck.sources.length + 1)
    await expect.poll(() => links.last().textContent()).toBe('Read what this slide tells, as text')
    const heights = await links.evaluateAll(all => all.map(link => link.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.locator('#slideshow .deck:visible a').first().and(page.locator(':not([tabindex])')).waitFor()
  })

  it('a slide with controls leads to the page that has them in full', async () => {
    const { page } = await openDeck('assess', { viewport: { width: 360, height: 740 } })
    await page.getByRole('link', { name: 'Open this at full size' }).click()
    await page.waitForURL('**/assessment/')
  })

  it('the controls of the deck can be seen', async () => {
    const { page } = await openDeck('roles', { viewport: { width: 360, height: 740 } })
    const [ink, paper] = await page.getByRole('button', { name: 'Go to next slide' }).evaluate(button => [getComputedStyle(button).color, getComputedStyle(document.querySelector('.deck') ?? button).backgroundColor])
    expect(ink).not.toBe(paper)
    expect(ink).toBe('rgb(21, 23, 31)')
  })
})
