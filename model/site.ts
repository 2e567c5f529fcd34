import type { Catalog } from './catalog.ts'

/** The public address of a page of the site, such as `assessment/`; undefined while the talk has no site. */
export function siteAddress({ talk }: Catalog, page: string): string | undefined {
  return talk.siteUrl === '' ? undefined : new URL(page, `${talk.siteUrl.replace(/\/+$/, '')}/`).href
}
