import type { TalkPlan } from '../data/types.ts'
import type { Catalog, Entry } from './catalog.ts'
import { resolveTalk } from './running-order.ts'

/** Where a talk is found below the address of a deck whose own talk is `home`: `''`, or `talk-10/`. Throws `UnknownIdError`. */
export function talkPath(catalog: Catalog, talkId: string, home: string): string {
  const { id } = resolveTalk(catalog, talkId)
  return id === home ? '' : `talk-${id}/`
}

/** The talk that is meant by the path of an address, in a deck served under `base` whose own talk is `home`. Throws `UnknownIdError`. */
export function talkAt(catalog: Catalog, pathname: string, base: string, home: string): Entry<TalkPlan> {
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : ''
  const [first = ''] = below.split('/')
  return catalog.talks.find(({ id }) => first === `talk-${id}`) ?? resolveTalk(catalog, home)
}
