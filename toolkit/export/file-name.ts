import type { Deck } from '../deck/deck.ts'

/** What an export is of; without minutes it is the same for every talk. */
export interface Named extends Pick<Deck, 'title' | 'version'> {
  readonly minutes?: number | undefined
}

/** Names an export by talk, version and date, so that a file on a stick can be told from the one of last month. */
export function fileName({ title, version, minutes }: Named, ending: string, today: Date): string {
  const name = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  const date = new Intl.DateTimeFormat('sv-SE').format(today)
  return [name, minutes === undefined ? '' : `${minutes}min`, version ?? '', date].filter(part => part !== '').join('-') + ending
}
