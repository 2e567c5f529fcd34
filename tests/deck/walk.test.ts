import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { openDeck, settle } from './browser.ts'
import { faultsOf, measureSlide } from './measure.ts'

const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }]
const SCHEMES = ['light', 'dark'] as const

for (const colorScheme of SCHEMES) {
  for (const viewport of SIZES) {
    it(`walks every click of every slide with the arrow key, without a fault: ${colorScheme}, ${viewport.width}x${viewport.height}`, { timeout: 180_000 }, async () => {
      const { page, trouble } = await openDeck('title', { colorScheme, viewport, reducedMotion: 'reduce' })
      const seen: string[] = []
      const faults: string[] = []
      for (let address = ''; address !== page.url();) {
        address = page.url()
        const drawn = await page.evaluate(measureSlide)
        seen.push(drawn.id)
        faults.push(...faultsOf(drawn))
        await page.keyboard.press('ArrowRight')
        await page.waitForURL(url => url.href !== address, { timeout: 1000 }).catch(() => undefined)
        await settle(page)
      }
      expect([...new Set(seen)]).toEqual(slidesOf(deck, deck.talk.main).map(slide => slide.id))
      expect(faults).toEqual([])
      expect(trouble).toEqual([])
    })
  }
}
