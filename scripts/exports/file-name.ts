import type { Talk } from '../../data/types.ts'

/** The name of an export: talk, version and date, so that a file on a stick can be told from the one of last month. */
export function fileName({ title, version }: Pick<Talk, 'title' | 'version'>, ending: string, today: Date): string {
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const date = new Intl.DateTimeFormat('sv-SE').format(today)
  return `${name}-${version}-${date}${ending}`
}
