import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { diagramsOf } from '../../diagrams/index.ts'
import { deck } from '../../model/deck.ts'
import { openDeck } from '../deck/browser.ts'

const progression = diagramsOf(deck).find(({ name }) => name === 'progression')
const clicks = new Set(progression?.source.match(/(?<= step-)\d+/g)).size

/** The steps that can be seen in the picture on the slide. */
function stepsSeen(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const figure = [...document.querySelectorAll<HTMLElement>('#slide-content .diagram-figure')].find(element => element.checkVisibility({ visibilityProperty: true }))
    const parts = [...figure?.querySelectorAll('[data-step]') ?? []].filter(part => getComputedStyle(part).opacity === '1')
    return [...new Set(parts.map(part => Number(part.getAttribute('data-step'))))]
  }).then(steps => steps.toSorted())
}

it('builds up click by click, and back', async () => {
  const { page, trouble } = await openDeck('ladder', { reducedMotion: 'reduce' })
  expect(await stepsSeen(page)).toEqual([])
  for (let step = 1; step <= clicks; step++) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => stepsSeen(page)).toEqual(Array.from({ length: step }, (_, index) => index + 1))
  }
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => stepsSeen(page)).toHaveLength(clicks - 1)
  expect(trouble).toEqual([])
})

it('opens at a click', async () => {
  const { page } = await openDeck('ladder?clicks=2', { reducedMotion: 'reduce' })
  expect(await stepsSeen(page)).toEqual([1, 2])
})

it('is named and described for a screen reader, with ids of its own', async () => {
  const { page } = await openDeck('ladder')
  const svg = page.locator('#slide-content .diagram-figure svg:visible')
  expect(await svg.getAttribute('role')).toBe('img')
  expect(await svg.evaluate((element) => {
    const text = (attribute: string): string | null => document.getElementById(element.getAttribute(attribute) ?? '')?.textContent ?? null
    return [text('aria-labelledby'), text('aria-describedby')]
  })).toEqual([progression?.title, progression?.description])
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll('.diagram-figure [id]'), ({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

it('is there in the same frame as its slide', async () => {
  const { page } = await openDeck('gap?clicks=2', { reducedMotion: 'reduce' })
  const early = page.evaluate(() => new Promise<boolean>((resolve) => {
    const observer = new MutationObserver(() => {
      const figure = [...document.querySelectorAll<HTMLElement>('#slide-content .diagram-figure')].find(element => element.checkVisibility({ visibilityProperty: true }))
      if (figure)
        resolve(figure.querySelector('svg .dg-box') !== null)
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true })
  }))
  await page.keyboard.press('ArrowRight')
  expect(await early).toBe(true)
})
