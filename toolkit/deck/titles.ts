import type { Deck } from './deck.ts'

/** Writes the title of the window while a slide or a page is shown: its own, then the deck's. */
export function pageTitle(deck: Pick<Deck, 'title'>, title: string): string {
  return title === deck.title ? title : `${title} · ${deck.title}`
}

/** Writes the public address of a page, such as `assessment/`, of a site that is published at `site`; undefined while that is empty. */
export function publicAddress(site: string, page: string): string | undefined {
  return site === '' ? undefined : new URL(page, `${site.replace(/\/+$/, '')}/`).href
}
