import type { Talk } from '../../data/types.ts'

/** What an export is of; without minutes it is the same for every talk. */
export interface Named extends Pick<Talk, 'title' | 'version'> {
  readonly minutes?: number | undefined
}

/** The name of an export: talk, version and date, so that a file on a stick can be told from the one of last month. */
export function fileName({ title, version, minutes }: Named, ending: string, today: Date): string {
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const date = new Intl.DateTimeFormat('sv-SE').format(today)
  return [name, ...(minutes === undefined ? [] : [`${minutes}min`]), version, date].join('-') + ending
}
