import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { loadAxe } from './axe.ts'
import { deckAddress, openDeck, settle } from './browser.ts'
import { openAlive } from './keyboard.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SIZES = [{ width: 360, height: 740 }, { width: 768, height: 1024 }, { width: 1280, height: 720 }]
const SCHEMES = ['light', 'dark'] as const

/** What axe finds on the page as it is now, one line each. Slides that are not shown are out of the way meanwhile: axe would read them all. */
function faultsNow(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const hidden = [...document.querySelectorAll('#slideshow > *')].filter(slide => !slide.checkVisibility({ visibilityProperty: true }))
    const places = hidden.map((slide) => {
      const place = document.createComment('')
      slide.replaceWith(place)
      return place
    })
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
    places.forEach((place, index) => place.replaceWith(hidden[index] ?? ''))
    return violations.flatMap(rule => rule.nodes.map(node => `${location.pathname} ${innerWidth}: ${rule.id}: ${node.html} ${node.failureSummary}`))
  }, TAGS)
}

async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      faults.push(...await faultsNow(page))
    }
  }
  return faults
}

describe('axe finds nothing to mend, in light and dark, on phone, tablet and desktop', () => {
  it('on every slide with every click made', { timeout: 900_000 }, async () => {
    const { page } = await openDeck('', { reducedMotion: 'reduce' })
    const faults: string[] = []
    for (const { id } of deck.slides) {
      await page.goto(deckAddress(`${id}?clicks=99`))
      await settle(page)
      await loadAxe(page)
      faults.push(...await faultsInEveryLook(page))
    }
    expect(faults).toEqual([])
  })

  it.each(['assessment/', 'compare/'])('on /%s', { timeout: 120_000 }, async (address) => {
    const { page } = await openAlive(address)
    if (address === 'assessment/')
      await page.getByRole('checkbox').first().check()
    await loadAxe(page)
    expect(await faultsInEveryLook(page)).toEqual([])
  })

  it('on the open overview and in presenter mode', { timeout: 240_000 }, async () => {
    const { page } = await openDeck('level-1')
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'All slides' }).waitFor()
    await loadAxe(page)
    expect(await faultsNow(page)).toEqual([])
    const { page: presenter } = await openDeck('presenter/room')
    await loadAxe(presenter)
    expect(await faultsNow(presenter)).toEqual([])
  })
})
