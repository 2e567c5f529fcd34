import { escapeHtml, htmlPage, tag } from '../toolkit/html.ts'

/** What a page is put together from. */
export interface DocumentParts {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The path under which the site is served; ends in a slash. */
  readonly site: string
  readonly body: string
  /** Elements of the head: styles, scripts, fonts. */
  readonly head: readonly string[]
}

/** Writes a page beside the slides as one HTML document. */
export function documentOf({ title, description, language, site, body, head }: DocumentParts): string {
  return htmlPage(language, [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeHtml(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('link', { rel: 'icon', href: `${site}favicon.svg` }),
    ...head,
  ], body)
}
