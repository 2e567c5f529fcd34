import type { StaticHost } from './static-host.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtFolder } from '../../build/deck.ts'
import { PAGE_PATHS } from '../../model/pages.ts'
import { openPage } from './browser.ts'
import { testPrintedDrawings } from './engines/drawings.ts'
import { ENGINES, useEngine } from './engines/index.ts'
import { testReadingPage } from './engines/reading-page.ts'
import { testSnapshots } from './engines/snapshots.ts'
import { testEverySlide } from './engines/walk.ts'
import { staticHost } from './static-host.ts'

let host: StaticHost
/** A host whose pages stay as they come: the app never arrives. */
let lean: StaticHost
beforeAll(async () => {
  // To be kept for the time without a network, which site.test.ts does, all files would be fetched here as well.
  host = await staticHost(builtFolder(), '/', { without: /^\/sw\.js$/ })
  lean = await staticHost(builtFolder(), '/', { without: /^\/assets\/.*\.js$/ })
})
afterAll(() => Promise.all([host.close(), lean.close()]))

// Each is started once: in a new profile Firefox takes as long for it as for twenty slides.
describe.each(ENGINES)('in %s', (name) => {
  const engine = useEngine(name)
  testSnapshots(engine, () => lean)
  testEverySlide(engine, () => host)
  testReadingPage(engine)
  if (name === 'Firefox')
    testPrintedDrawings(engine)
})

describe('on paper', () => {
  it.each([...PAGE_PATHS, 'print?print'])('no drawing of /%s is in a container, where Firefox prints none of its words', async (address) => {
    const { page } = await openPage(address)
    await page.locator('.deck:visible, main:visible').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    const contained = await page.locator('svg:has(text)').evaluateAll(drawings => drawings.flatMap((drawing) => {
      for (let element: Element | null = drawing; element; element = element.parentElement) {
        if (getComputedStyle(element).containerType !== 'normal')
          return [`${drawing.id || drawing.getAttribute('aria-labelledby')} is in ${element.tagName}.${element.className}`]
      }
      return []
    }))
    expect(contained).toEqual([])
  })
})
