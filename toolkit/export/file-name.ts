import type { Deck } from '../deck/deck.ts'

/** Names an export by title, version and date, and by minutes where each talk has its own. */
export function fileName({ title, version, minutes }: Pick<Deck, 'title' | 'version'> & { readonly minutes?: number | undefined }, ending: string, today: Date): string {
  const name = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  const date = new Intl.DateTimeFormat('sv-SE').format(today)
  return [name, minutes === undefined ? '' : `${minutes}min`, version ?? '', date].filter(part => part !== '').join('-') + ending
}
