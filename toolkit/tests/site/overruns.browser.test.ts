import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../shell/browser.ts'
import { findOverruns, overrunsIn } from '../../site/overruns.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

const PLACES = { content: 'slide-content', slide: 'slidev-page', layer: '[data-snapshot=layer]' } as const

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
})

afterAll(() => browser.close())

const CASES = [
  { what: 'a text below the slide', html: '<p style="position:absolute;top:700px;font-size:40px">Too low</p>', over: { 'Too low': 'the lower edge of the slide' } },
  { what: 'a text beyond its right edge', html: '<p style="position:absolute;left:1200px;white-space:nowrap;font-size:40px">Too far to the right</p>', over: { 'Too far to the right': 'the right edge of the slide' } },
  { what: 'a text that a box cuts off', html: '<div style="height:30px;overflow:hidden"><p style="margin:0;font-size:40px;line-height:1.2">First</p><p style="margin:0">Second</p></div>', over: { Second: 'the box that cuts it off', First: 'the box that cuts it off' } },
  { what: 'a long word in a coloured box', html: '<p style="width:100px;background:#ccc;font-size:30px">Unbreakablewordoftwentyfour</p>', over: { Unbreakablewordoftwentyfour: 'the box that it stands in' } },
  { what: 'a text under the rail', html: '<p style="position:absolute;top:690px;margin:0;font-size:20px;line-height:1">In the way</p>', over: { 'In the way': 'what is over every slide' } },
  { what: 'nothing in what is meant so', html: `
    <p style="font-size:40px">All is well</p>
    <p style="position:absolute;width:1px;height:1px;overflow:hidden">For who listens</p>
    <p style="position:absolute;top:900px;visibility:hidden">Still to come</p>
    <pre style="height:60px;overflow:auto"><code>one\ntwo\nthree\nfour\nfive\nsix</code></pre>
    <p style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Shortened on purpose</p>
    <div style="position:absolute;inset:0;overflow:hidden"><img alt="" style="position:absolute;width:2000px;height:900px"></div>
    <h1 style="font-size:60px;line-height:0.8;background:#eee">Letters near the edge, gjpq</h1>`, over: {} },
] as const

it.each(CASES)('finds $what', async ({ html, over }) => {
  await page.setContent(`<style>body{margin:0}</style><div id="slide-content"><div class="slidev-page" style="display:none">Another one</div>
    <div class="slidev-page" style="position:relative;width:1280px;height:720px;overflow:hidden">${html}
    <div data-snapshot="layer" style="position:absolute;inset:auto 0 10px"><i style="display:block;height:6px"></i></div></div></div>`)
  const found = await page.evaluate(findOverruns, PLACES)
  expect(Object.fromEntries(found.map(({ text, over }) => [text, over]))).toEqual(over)
  expect(found.every(({ by }) => by > 3)).toBe(true)
})

it('says once which slide it is, after which click, and by how much at most', () => {
  const deck = tinyDeck()
  const step = (by: number) => ({ html: '', text: '', overruns: [{ text: 'A long name', over: 'the lower edge of the slide', by }] })
  const walks = deck.talks.map(() => [[{ html: '', text: '', overruns: [] }, step(8), step(12)]])
  expect(overrunsIn(deck, walks)).toEqual([`/${deck.talks[0]?.slides[0]}, after 2 clicks: “A long name” runs 12 px over the lower edge of the slide`])
})
