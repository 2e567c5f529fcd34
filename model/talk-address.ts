import type { TalkPlan } from '../data/types.ts'
import type { Catalog, Entry } from './catalog.ts'
import { find } from './lookup.ts'
import { resolveTalk, slidesOf } from './running-order.ts'

/** The part of an address that names a talk. */
const TALK = 'talk'

/** What the address of a slide has to ask for in a talk: `{ talk: '10' }`, nothing in the deck's own talk, `home`. Throws `UnknownIdError`. */
export function talkQuery(catalog: Catalog, talkId: string, home: string): Readonly<Record<string, string>> {
  const { id } = resolveTalk(catalog, talkId)
  return id === home ? {} : { [TALK]: id }
}

/** An address below that of the deck, such as `level-3?clicks=2`, in a talk: `level-3?clicks=2&talk=10`. Throws `UnknownIdError`. */
export function addressInTalk(catalog: Catalog, talkId: string, home: string, address = ''): string {
  const asked = new URLSearchParams(talkQuery(catalog, talkId, home)).toString()
  return asked === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${asked}`
}

/**
 * The talk that an address means: the one that it asks for, else the deck's own,
 * `home`; one that has the slide it names, if those do not. Throws `UnknownIdError`.
 */
export function talkAt(catalog: Catalog, { pathname, search }: Pick<Location, 'pathname' | 'search'>, home: string): Entry<TalkPlan> {
  const own = resolveTalk(catalog, home)
  const asked = find(catalog.talks, new URLSearchParams(search).get(TALK) ?? '')
  const slide = find(catalog.slides, plainPath(pathname).split('/').at(-1) ?? '')
  const wanted = asked === undefined ? [own] : [asked, own]
  return [...wanted, ...catalog.talks].find(({ id }) => slide === undefined || find(slidesOf(catalog, id), slide.id)) ?? own
}

/** The path of a slide as the deck writes it: without a slash or `.html` behind the name, which some hosts allow. */
export function plainPath(path: string): string {
  return path.replace(/(?:\/(?:index\.html)?|\.html)$/, '') || '/'
}
