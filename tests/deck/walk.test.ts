import type { Page } from 'playwright-chromium'
import type { Look } from './walked.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import described from '../../deck.ts'
import { deck } from '../../model/deck.ts'
import { slidesOf } from '../../model/running-order.ts'
import { shownName } from '../../model/techniques.ts'
import { addressInTalk } from '../../toolkit/deck/talks.ts'
import { axeFaults, loadAxe } from './axe.ts'
import { deckAddress, leadTo, openDeck, settle } from './browser.ts'
import { faultsOf, jumpsOf } from './measure.ts'
import { lookAround, measureOn, unique, walk } from './walked.ts'

const SCHEMES = ['light', 'dark'] as const

/** What is on a small screen beside the slide, which is the same there but for its size. */
const SMALL = [{ width: 360, height: 740 }, { width: 768, height: 1024 }]
const STAGE = { width: 1280, height: 720 }

const MAIN = slidesOf(deck, deck.talk.main).map(({ id }) => id)
const OTHERS = deck.slides.map(({ id }) => id).filter(id => !MAIN.includes(id))

/** What was seen at every click, with the arrow key. */
let walked: Seen[]
/** What was seen of the slides that only other talks have, with every click made. */
let others: Seen[]
/** What went wrong on the way. */
let trouble: readonly string[]

beforeAll(async () => {
  const opened = await openDeck('title', { viewport: STAGE, reducedMotion: 'reduce' })
  const { page } = opened
  trouble = opened.trouble
  await loadAxe(page)
  const see = seeAround()
  walked = await walk(page, see)
  others = []
  let talk = ''
  for (const id of OTHERS) {
    const address = addressInTalk(described, talkWith(id), deck.talk.main, `${id}?clicks=99`)
    // The app gives the talk with which it was loaded.
    if (talk === talkWith(id)) {
      await leadTo(page, address)
    }
    else {
      await page.goto(deckAddress(address))
      await settle(page)
      await loadAxe(page)
    }
    talk = talkWith(id)
    others.push(await see(page))
  }
  await page.context().close()
}, 900_000)

describe('in light and dark', () => {
  it('finds nothing that overflows, overlaps, is too small or breaks a rule of WCAG at any click of any slide', () => {
    expect(unique(walked.map(({ id }) => id))).toEqual(MAIN)
    expect(unique(walked.filter(({ isWhole }) => isWhole).map(({ id }) => id))).toEqual(MAIN)
    expect(walked.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('finds nothing to mend on the slides that only other talks have', () => {
    expect(others.map(({ id, isWhole }) => [id, isWhole])).toEqual(OTHERS.map(id => [id, true]))
    expect(others.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('meets no error, no warning and no other host', () => {
    expect(trouble).toEqual([])
  })
})

// A larger slide is not the same one magnified: letters are placed anew, and a line may break elsewhere.
it('finds nothing that overflows, overlaps or is too small in a larger window, and titles that do not jump', { timeout: 300_000 }, async () => {
  const { page, trouble } = await openDeck('title', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark', reducedMotion: 'reduce' })
  const walked = await measureOn(page)
  expect(unique(walked.map(({ id }) => id))).toEqual(MAIN)
  expect(walked.flatMap(faultsOf)).toEqual([])
  expect(jumpsOf(walked)).toEqual([])
  expect(trouble).toEqual([])
})

describe('every entry of the catalog is shown on a slide', () => {
  const tables: Record<string, { id: string, text: string }[]> = {
    levels: deck.levels.flatMap(({ id, title, promise }) => [{ id, text: title }, { id, text: promise }]),
    facets: deck.levels.flatMap(level => deck.facets.map(({ id }) => ({ id: `${level.id}.${id}`, text: level.facets[id]?.text ?? '' }))),
    tools: deck.tools.map(({ id, name }) => ({ id, text: name })),
    capabilities: deck.capabilities.map(({ id, name }) => ({ id, text: name })),
    techniques: deck.techniques.map(technique => ({ id: technique.id, text: shownName(deck, technique) })),
    models: deck.models.map(({ id, name }) => ({ id, text: name })),
    artefacts: deck.artefacts.map(({ id, caption }) => ({ id, text: caption })),
    roles: deck.roles.map(({ id, name }) => ({ id, text: name })),
    claims: deck.claims.map(({ id, text }) => ({ id, text })),
    questions: deck.questions.flatMap(({ id, question, answer }) => [{ id, text: question }, { id, text: answer }]),
    takeaways: deck.takeaways.map(({ id, text }) => ({ id, text })),
    criteria: deck.criteria.map(({ id, statement }) => ({ id, text: statement })),
    transitions: deck.transitions.map(({ id, headline }) => ({ id, text: headline })),
    nextSteps: deck.nextSteps.map(({ id, step }) => ({ id, text: step })),
    terms: deck.terms.flatMap(({ id, term, definition }) => [{ id, text: term }, { id, text: definition }]),
    highlights: deck.highlights.map(({ id, text }) => ({ id, text })),
    sources: deck.sources.map(({ id, title }) => ({ id, text: title })),
    facts: deck.facts.map(({ id, text }) => ({ id, text })),
    scoreTests: deck.scoreTests.map(({ name }) => ({ id: name, text: name })),
    boxes: deck.boxes.map(({ id, label }) => ({ id, text: label })),
    phases: deck.phases.map(({ id, label }) => ({ id, text: label })),
    exercises: deck.exercises.flatMap(({ id, steps }) => steps.map(text => ({ id, text }))),
  }
  for (const [table, entries] of Object.entries(tables)) {
    it(`${table}: ${entries.length} texts`, () => {
      // What is ours carries a mark, also in the middle of a text.
      const everything = [...walked, ...others].map(({ words }) => words.replaceAll(/ ?\(ours\)/g, '')).join(' ')
      expect(entries.filter(({ text }) => !everything.includes(flat(text))).map(({ id, text }) => `${id}: ${text}`)).toEqual([])
    })
  }
})

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The longest talk that has the slide. */
function talkWith(id: string): string {
  return deck.talks.findLast(talk => slidesOf(deck, talk.id).some(slide => slide.id === id))?.id ?? ''
}

/** What is to be seen of a slide and around it. */
interface Seen extends Look {
  /** What can be read in the end, as one line. */
  readonly words: string
}

/** Looks at one slide after the other; what is beside the slide on small screens is read once for each of its looks. */
function seeAround(): (page: Page) => Promise<Seen> {
  const known = new Set<string>()
  const look = lookAround()
  return async (page) => {
    const seen = await look(page)
    if (!seen.isWhole)
      return { ...seen, words: '' }
    return { ...seen, faults: [...seen.faults, ...await besideTheSlide(page, known)], words: flat(await page.evaluate(wordsShown)) }
  }
}

/** What axe finds around the slide on small screens, in both schemes, unless it has seen the same there. */
async function besideTheSlide(page: Page, known: Set<string>): Promise<string[]> {
  const faults: string[] = []
  for (const viewport of SMALL) {
    await page.setViewportSize(viewport)
    const look = `${viewport.width} ${await page.evaluate(readBeside)}`
    if (known.has(look))
      continue
    known.add(look)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      faults.push(...await axeFaults(page, { without: '#slideshow > *' }))
    }
  }
  await page.setViewportSize(STAGE)
  return faults
}

/** The document around the slides, without what makes no other look: where a link leads, which number a slide has, and what is only said. Runs inside the page. */
async function readBeside(): Promise<string> {
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const parts: string[] = []
  for (let at = document.getElementById('slideshow'); at !== null; at = at.parentElement) {
    const frame = at.cloneNode(false)
    parts.push(frame instanceof HTMLElement ? frame.outerHTML : '')
    for (const beside of at.parentElement?.children ?? []) {
      if (beside !== at && !beside.matches('head, script'))
        parts.push(beside.outerHTML)
    }
  }
  return parts.join('\n').replaceAll(/ href="[^"]*"|(?<=>)\d+(?=<)|(?<=<p class="slide-announcer[^>]*>)[^<]*/g, '')
}

/** What can be read on the slide. Runs inside the page. */
function wordsShown(): string {
  return [...document.querySelectorAll('#slide-content .slidev-page')]
    .filter(page => page.checkVisibility({ visibilityProperty: true }))
    .map(page => page.textContent)
    .join(' ')
}
