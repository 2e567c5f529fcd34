import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { loadAxe } from './axe.ts'
import { openDeck, settle } from './browser.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  it(`gives every text a contrast of at least 4.5 : 1, ${colorScheme}`, { timeout: 180_000 }, async () => {
    const { page } = await openDeck('', { colorScheme, reducedMotion: 'reduce' })
    const faults: string[] = []
    for (const { id } of deck.slides) {
      await page.goto(new URL(`/${id}?clicks=99`, page.url()).href)
      await settle(page)
      await loadAxe(page)
      faults.push(...await page.evaluate(async () => {
        const slide = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(element => element.offsetParent !== null)
        const { violations } = await window.axe.run(slide ?? document, { runOnly: ['color-contrast'] })
        return violations.flatMap(rule => rule.nodes.map(node => `${location.pathname}: ${node.html} ${node.failureSummary}`))
      }))
    }
    expect(faults).toEqual([])
  })
}
