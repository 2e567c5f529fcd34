import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { openDeck, settle } from './browser.ts'

const visibleHeading = '#slide-content .deck:visible h1'

describe('addresses', () => {
  for (const [address, heading] of [['level-3', 'Level 3: Service'], ['roles', find(deck.slides, 'roles')?.title], ['3', 'Five levels, five promises']] as const) {
    it(`opens /${address} directly`, async () => {
      const { page, trouble } = await openDeck(address)
      expect(await page.locator(visibleHeading).textContent()).toBe(heading)
      expect(trouble).toEqual([])
    })
  }

  it('leads from the outline to every slide', async () => {
    const { page } = await openDeck('outline')
    const links = await page.locator('#slide-content .deck:visible a').evaluateAll(all => all.map(link => new URL((link as HTMLAnchorElement).href).pathname.slice(1)))
    expect(new Set(links)).toEqual(new Set(slidesOf(deck, deck.talk.main).map(slide => slide.id)))
    await page.getByRole('link', { name: 'Mindmap' }).click()
    await settle(page)
    expect(new URL(page.url()).pathname).toBe('/mindmap')
  })
})

describe('the next slide', () => {
  it('is drawn ahead, hidden, also where the browser never calls itself idle', async () => {
    const { page } = await openDeck('title', { before: onlyHurriedPauses })
    await page.keyboard.press('ArrowDown')
    const next = page.locator('#slideshow .slidev-page[data-slidev-no="3"] .deck')
    await next.waitFor({ state: 'attached' })
    expect(await next.isVisible()).toBe(false)
  })
})

describe('presenter mode', () => {
  it('shows the notes and the timer, and moves the audience window along', async () => {
    const { page: presenter, trouble } = await openDeck('presenter/what-helped')
    await expect.poll(() => presenter.locator('.slidev-note').first().textContent()).toContain('three numbers to be afraid of')
    expect(await presenter.locator('.talk-clock').count()).toBeGreaterThan(0)

    const audience = await presenter.context().newPage()
    await audience.goto(presenter.url().replace('presenter/', ''))
    await settle(audience)
    await presenter.bringToFront()
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => new URL(audience.url()).pathname).toBe('/level-3')
    expect(trouble).toEqual([])
  })

  it('keeps in sight what is said at a click', async () => {
    const { page } = await openDeck('presenter/what-helped')
    const words = page.locator('.slidev-note-click-mark')
    const isInSight = (index: number): Promise<boolean> => words.nth(index).evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect()
      const notes = mark.closest('.slidev-note')?.getBoundingClientRect()
      return notes !== undefined && top >= notes.top && bottom <= notes.bottom
    })
    await words.nth(1).waitFor()
    expect(await isInSight(1)).toBe(false)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => isInSight(1)).toBe(true)
  })

  it('has one marker in the notes for every click of a slide', async () => {
    const [first = '', ...others] = slidesOf(deck, deck.talk.main).map(({ id }) => id)
    const { page } = await openDeck(`presenter/${first}`, { reducedMotion: 'reduce' })
    const counted: Record<string, { clicks: number, markers: number }> = {}
    const count = async (id: string): Promise<void> => {
      await settle(page)
      const markers = await page.locator('.slidev-note-click-mark').count()
      // The presenter counts the states of a slide, the one before its first click among them.
      const states = await page.locator('[title^="Clicks in this slide: "]').getAttribute('title') ?? ''
      counted[id] = { clicks: Number(states.split(': ')[1]) - 1, markers }
    }
    await count(first)
    for (const id of others) {
      await page.keyboard.press('ArrowDown')
      await page.waitForURL(`**/presenter/${id}`)
      await count(id)
    }
    expect(Object.values(counted).some(({ markers }) => markers > 0)).toBe(true)
    const unmatched = Object.entries(counted).filter(([, { clicks, markers }]) => clicks !== markers)
    expect(unmatched).toEqual([])
  }, 180_000)
})

/** Gives a pause only to who asks for it within a second. Runs inside the page, before its scripts. */
function onlyHurriedPauses(): void {
  window.requestIdleCallback = (use, { timeout = Infinity } = {}) => timeout > 1000 ? 0 : Number(setTimeout(use, timeout))
}
