import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { axeFaults, loadAxe } from './axe.ts'
import { openDeck } from './browser.ts'
import { openAlive } from './keyboard.ts'

const SIZES = [{ width: 360, height: 740 }, { width: 768, height: 1024 }, { width: 1280, height: 720 }]
const SCHEMES = ['light', 'dark'] as const

async function faultsInEveryLook(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      faults.push(...await axeFaults(page))
    }
  }
  return faults
}

// Every slide is read in walk.test.ts, click by click.
describe('axe finds nothing to mend, in light and dark, on phone, tablet and desktop', () => {
  it.each(['assessment/', 'compare/'])('on /%s', { timeout: 120_000 }, async (address) => {
    const { page } = await openAlive(address)
    if (address === 'assessment/')
      await page.getByRole('checkbox').first().check()
    await loadAxe(page)
    expect(await faultsInEveryLook(page)).toEqual([])
  })

  it('on the open overview and in presenter mode', { timeout: 240_000 }, async () => {
    const { page } = await openDeck('first-cell')
    await page.keyboard.press('o')
    await page.getByRole('dialog', { name: 'All slides' }).waitFor()
    await loadAxe(page)
    expect(await axeFaults(page)).toEqual([])
    const { page: presenter } = await openDeck('presenter/room')
    await loadAxe(presenter)
    expect(await axeFaults(presenter)).toEqual([])
  })
})
