import type { Deck, PlannedSlide, Slide, Talk } from './deck.ts'
import { find, resolve } from './lookup.ts'

/** The part of an address that names a talk. */
const TALK = 'talk'

/** Finds the talk with this id; throws `UnknownIdError`. */
export function resolveTalk({ talks }: Deck, id: string): Talk {
  return resolve('talk', talks, id)
}

/** Lists the slides that a talk can show, in order; throws `UnknownIdError`. */
export function slidesIn(deck: Deck, talk: string): Slide[] {
  const shown = new Set(resolveTalk(deck, talk).slides)
  return deck.slides.filter(({ id }) => shown.has(id))
}

/** Lists the slides that a talk plans, in order, each with its time; throws `UnknownIdError`. */
export function planOf(deck: Deck, talk: string): (Slide & PlannedSlide)[] {
  return resolveTalk(deck, talk).plan.flatMap((planned) => {
    const slide = find(deck.slides, planned.id)
    return slide === undefined ? [] : [{ ...slide, ...planned }]
  })
}

/** Says what the address of a slide has to ask for in a talk: `{ talk: '10' }`, nothing in the deck's own talk, `home`. Throws `UnknownIdError`. */
export function talkQuery(deck: Deck, talk: string, home: string): Readonly<Record<string, string>> {
  const { id } = resolveTalk(deck, talk)
  return id === home ? {} : { [TALK]: id }
}

/** Writes an address below that of the deck, such as `roses?clicks=2`, for a talk: `roses?clicks=2&talk=10`. Throws `UnknownIdError`. */
export function addressInTalk(deck: Deck, talk: string, home: string, address = ''): string {
  const asked = new URLSearchParams(talkQuery(deck, talk, home)).toString()
  return asked === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${asked}`
}

/**
 * Finds the talk that an address means: the one that it asks for, else the deck's own,
 * `home`; one that has the slide it names, if those do not. Throws `UnknownIdError`.
 */
export function talkAt(deck: Deck, { pathname, search }: Pick<Location, 'pathname' | 'search'>, home: string): Talk {
  const own = resolveTalk(deck, home)
  const asked = find(deck.talks, new URLSearchParams(search).get(TALK) ?? '')
  const slide = find(deck.slides, plainPath(pathname).split('/').at(-1) ?? '')
  const wanted = asked === undefined ? [own] : [asked, own]
  return [...wanted, ...deck.talks].find(({ slides }) => slide === undefined || slides.includes(slide.id)) ?? own
}

/** Writes the path of a slide as the deck does: without a slash or `.html` behind the name, which some hosts allow. */
export function plainPath(path: string): string {
  return path.replace(/(?:\/(?:index\.html)?|\.html)$/, '') || '/'
}
