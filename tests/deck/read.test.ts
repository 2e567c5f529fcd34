import type { Page } from 'playwright-chromium'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTranscript } from '../../build/transcript.ts'
import { deck } from '../../model/deck.ts'
import { PAGE_PATHS } from '../../model/pages.ts'
import { readingAddress, sectionIds } from '../../model/reading.ts'
import { slidesOf } from '../../model/running-order.ts'
import { lineOf } from '../../toolkit/deck/transcript.ts'
import { deckAddress, openDeck, openPage } from './browser.ts'
import { atRest, openReading, overhang, textOf } from './reading.ts'

/** The slides at the deck's own address. */
const slides = slidesOf(deck, deck.talk.main)
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('without scripts the page holds', () => {
  let text = ''
  beforeAll(async () => {
    const { page } = await openPage('read/', { javaScriptEnabled: false })
    text = await textOf(page)
    expect(await page.locator('.search-box').isVisible()).toBe(false)
  })

  const texts: Record<string, readonly (string | undefined)[]> = {
    levels: deck.levels.flatMap(({ title, promise, audience, change, verdict }) => [title, promise, audience?.text, change?.text, verdict]),
    facets: deck.levels.flatMap(({ facets }) => Object.values(facets).flatMap(({ text, detail = '', items = [] }) => [text, detail, ...items])),
    tools: deck.tools.flatMap(({ name, purpose, note = '', license, homeReason }) => [name, purpose, note, license, homeReason]),
    capabilities: deck.capabilities.flatMap(({ name, examples }) => [name, ...examples]),
    techniques: deck.techniques.map(({ name }) => name),
    models: deck.models.map(({ name }) => name),
    roles: deck.roles.flatMap(({ name, asks }) => [name, asks?.text]),
    artefacts: deck.artefacts.map(({ caption }) => caption),
    claims: deck.claims.map(({ text }) => text),
    questions: deck.questions.flatMap(({ question, answer }) => [question, answer]),
    takeaways: deck.takeaways.map(({ text }) => text),
    kinds: deck.kinds.flatMap(({ label, changes }) => [label, ...Object.values(changes?.levels ?? {}).flatMap(change => change?.text ?? [])]),
    projects: deck.projects.flatMap(({ question, data, split, baseline, metric, trap, cost }) => [question, data, split, baseline, metric, trap, cost]),
    criteria: deck.criteria.map(({ statement }) => statement),
    transitions: deck.transitions.flatMap(({ headline, change }) => [headline, change?.text]),
    nextSteps: deck.nextSteps.flatMap(({ short, step }) => [short, step]),
    terms: deck.terms.flatMap(({ term, definition }) => [term, definition]),
    highlights: deck.highlights.map(({ text }) => text),
    sources: deck.sources.flatMap(({ title, authors, published, check, checked }) => [title, authors, published, check, checked]),
    facts: deck.facts.map(({ text }) => text),
    scales: deck.scales.flatMap(({ name, grades, placements }) => [name, grades, ...Object.values(placements).flatMap(placement => [placement?.ours, placement?.trait])]),
    scoreTests: deck.scoreTests.map(({ name }) => name),
    boxes: deck.boxes.map(({ label }) => label),
    phases: deck.phases.map(({ label }) => label),
    slides: slides.map(({ title }) => title),
    parts: deck.parts.flatMap(({ title, lead }) => [title, lead]),
    talk: [deck.talk.credit, deck.talk.license, deck.talk.trademarks],
  }
  for (const [table, wanted] of Object.entries(texts))
    it(`${table}: ${wanted.length} texts`, () => expect(wanted.filter(one => !text.includes(flat(one ?? '')))).toEqual([]))

  it('the words of the speaker', async () => {
    const transcript = await readTranscript()
    expect(slides.flatMap(({ id }) => (transcript[id] ?? []).map(lineOf)).filter(line => !text.includes(line))).toEqual([])
    expect(slides.map(({ topic }, index) => `Slide ${index + 1}: ${topic}`).filter(number => !text.includes(number))).toEqual([])
  })
})

describe('addresses', () => {
  it('exist once for every section, and every link within the page leads to one', async () => {
    const { page, trouble } = await openPage('read/')
    const { ids, targets } = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      targets: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(link => link.hash.slice(1)),
    }))
    expect(sectionIds(deck).filter(place => !ids.includes(place))).toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
    expect(targets.filter(target => !ids.includes(target))).toEqual([])
    expect(trouble).toEqual([])
  })

  it('lead from every section to its slides', async () => {
    const { page } = await openPage('read/')
    const linked = await page.locator('main').evaluate(main => [...main.querySelectorAll<HTMLAnchorElement>('a[href^="/"]:not([href$=".svg"])')].map(link => link.pathname.slice(1)))
    const pages: readonly string[] = PAGE_PATHS
    expect(new Set(linked.filter(path => !pages.includes(path)))).toEqual(new Set(slides.map(({ id }) => id)))
  })

  it('lead from a slide to its section and back', async () => {
    const { page } = await openDeck('card-3')
    await page.locator('#slide-content').getByRole('link', { name: /^Read what this slide tells/ }).and(page.locator(':visible')).click()
    await page.waitForURL(url => url.pathname + url.hash === `/${readingAddress(deck, 'card-3')}`)
    await page.waitForFunction(() => Math.abs(document.getElementById('level-3')?.getBoundingClientRect().top ?? Infinity) < 200)
    await page.locator('#level-3').getByRole('link', { name: 'Level 3: Service' }).last().click()
    await page.waitForURL('**/level-3')
  })

  // Heights above them are guessed until they come near the window.
  it.each([true, false])('lead to their section from outside: with scripts %s', { timeout: 120_000 }, async (javaScriptEnabled) => {
    const sections = sectionIds(deck).filter((_, index) => index % 12 === 7)
    const missed: string[] = []
    const { page } = await openPage('robots.txt', { javaScriptEnabled, viewport: { width: 360, height: 740 } })
    for (const section of sections) {
      await page.goto(deckAddress(`read/#${section}`))
      const { top, isEnd } = await whereItStays(page, `#${section}`, javaScriptEnabled)
      // Under the bar with the search.
      if (Math.abs(top - 72) > 3 && !isEnd)
        missed.push(`${section} is at ${top}`)
      await page.goto(deckAddress('robots.txt'))
    }
    expect(sections.length).toBeGreaterThan(8)
    expect(missed).toEqual([])
  })

  it('do not matter to who loads the page again, or goes back: what was being read stays', async () => {
    const { page } = await openPage('read/#levels', { viewport: { width: 360, height: 740 } })
    const role = page.locator('#role-ml-engineer')
    const top = async (): Promise<number> => Math.round(await role.evaluate(element => element.getBoundingClientRect().top))
    await page.evaluate(atRest)
    await page.evaluate(() => history.replaceState(null, ''))
    await role.evaluate(element => element.scrollIntoView({ block: 'center' }))
    await page.waitForFunction(() => history.state !== null)
    await page.evaluate(atRest)
    const before = await top()
    await page.reload()
    await page.evaluate(atRest)
    // A page scrolls by whole pixels.
    const moved = async (): Promise<number> => Math.abs(await top() - before)
    expect(await moved()).toBeLessThan(2)
    await page.evaluate(() => location.assign('#glossary'))
    await expect.poll(moved).toBeGreaterThan(100)
    await page.goBack()
    await expect.poll(moved).toBeLessThan(2)
  })

  it('are marked in the contents while one reads', async () => {
    const { page } = await openPage('read/#tools')
    await page.locator('.contents [aria-current]').filter({ hasText: /^Tools$/ }).waitFor({ state: 'attached' })
    expect(await page.locator('.contents [aria-current]').count()).toBe(1)
  })
})

/** Where an element is in the window once it has stood still for some frames. Where no script runs, only a picture tells of one. */
async function whereItStays(page: Page, selector: string, runsScripts: boolean): Promise<{ readonly top: number, readonly isEnd: boolean }> {
  const STILL = 5
  const read = () => page.locator(selector).evaluate(element => ({
    top: element.getBoundingClientRect().top,
    isEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
  }))
  let place = await read()
  for (let still = 0; still < STILL; still++) {
    if (runsScripts)
      await page.evaluate(() => new Promise(requestAnimationFrame))
    else
      await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } })
    const now = await read()
    if (now.top !== place.top)
      still = 0
    place = now
  }
  return place
}

describe('the page reflows', () => {
  const cases = [
    { width: 320, height: 640, textSize: '100%' },
    { width: 360, height: 740, textSize: '200%' },
    { width: 768, height: 1024, textSize: '200%' },
    { width: 1280, height: 720, textSize: '200%' },
  ]
  it.each(cases)('at $width px with text at $textSize', async ({ width, height, textSize }) => {
    const { page } = await openReading({ viewport: { width, height } })
    await page.addStyleTag({ content: `html { font-size: ${textSize} }` })
    expect(await overhang(page)).toEqual([])
  })
})

describe('a narrow screen held upright', () => {
  const phone = { viewport: { width: 360, height: 740 } }

  it('is offered the page at once, until the offer is put away', async () => {
    const { page } = await openDeck('roles', phone)
    const offer = page.getByRole('complementary', { name: 'Reading page' })
    expect(await offer.getByRole('link').getAttribute('href')).toBe(`/${readingAddress(deck, 'roles')}`)
    await offer.getByRole('button', { name: 'Not now' }).click()
    expect(await offer.isVisible()).toBe(false)
    await page.reload()
    await page.locator('#slide-content .deck:visible').first().waitFor()
    expect(await offer.isVisible()).toBe(false)
  })

  it.each([['presenter/roles', phone], ['roles', {}], ['print?print', phone]])('is the only one: not %s', async (address, options) => {
    const { page } = await openPage(address, options)
    await page.locator('.deck:visible').first().waitFor()
    expect(await page.locator('.read-offer:visible').count()).toBe(0)
  })
})
