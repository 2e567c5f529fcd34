import type { Page } from 'playwright-chromium'
import type { Deck, Slide } from '../deck/deck.ts'
import type { Round, Walk } from './capture.ts'
import type { Change, Way } from './early/steps.ts'
import type { Snapshot } from './snapshot.ts'
import { addressInTalk, slidesIn, talkAt } from '../deck/talks.ts'
import { compareStates } from './changes.ts'

/** A slide in all talks that have it, at all of its steps. */
export interface SlideStates {
  readonly slide: Slide
  /** The talk that is given at its plain address. */
  readonly talk: string
  /** What it looks like there before the first click. */
  readonly first: Snapshot
  /** A slide to which every style applies that applies at any step. */
  readonly every: string
  /** By talks; that at the plain address comes first. */
  readonly ways: Readonly<Record<string, Way>>
  readonly changes: readonly Change[]
}

/** Lists the ways through the deck that show all of it, one for each talk. */
export function roundsOf(deck: Deck, url: string, home: string): Round[] {
  return deck.talks.map(({ id }) => ({ address: url + addressInTalk(deck, id, home, '1'), slides: slidesIn(deck, id).length }))
}

/** Puts together what was seen of each slide on the walks through the talks. */
export async function statesOf(page: Page, deck: Deck, home: string, walks: readonly Walk[]): Promise<SlideStates[]> {
  const talks = deck.talks.map(({ id }, index) => ({ id, slides: slidesIn(deck, id), walk: walks[index] ?? [] }))
  const all: SlideStates[] = []
  for (const slide of deck.slides) {
    const own = talkAt(deck, { pathname: slide.id, search: '' }, home).id
    const seen = talks.toSorted((a, b) => Number(b.id === own) - Number(a.id === own)).flatMap(({ id, slides, walk }) => {
      const index = slides.indexOf(slide)
      return index < 0 ? [] : [{ id, slides, index, snapshots: walk[index] ?? [] }]
    })
    const [first] = seen[0]?.snapshots ?? []
    if (first === undefined)
      continue
    const ways: Record<string, Way> = {}
    const states: string[] = []
    for (const { id, slides, index, snapshots } of seen) {
      ways[id] = wayFrom(slides, index, states.length, snapshots.length - 1)
      states.push(...snapshots.map(({ html }) => html))
    }
    const different = [...new Set(states)]
    const { changes, every } = await page.evaluate(compareStates, different)
    const inState = states.map(html => different.indexOf(html))
    all.push({ slide, talk: own, first, every, ways, changes: changes.map(([element, name, values, picks]) => [element, name, values, inState.map(index => picks[index] ?? 0)]) })
  }
  return all
}

function wayFrom(slides: readonly Slide[], index: number, state: number, clicks: number): Way {
  const idAt = (place: number): string | undefined => slides.at(place)?.id
  const previous = index > 0 ? idAt(index - 1) : undefined
  const next = idAt(index + 1)
  return { first: idAt(0) ?? '', last: idAt(-1) ?? '', ...previous !== undefined && { previous }, ...next !== undefined && { next }, state, clicks }
}
