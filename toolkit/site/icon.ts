import type { Deck } from '../deck/deck.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { escapeHtml } from '../html.ts'

/** The icon of a site. */
export interface Icon {
  /** The name of its file. */
  readonly name: string
  readonly type: string
}

const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon' }

const PLAIN = 'favicon.svg'

/** Finds the icon of a built deck among its files; draws a plain one, with the first letter of the title, if it has none. */
export function iconOf(folder: string, base: string, { title }: Pick<Deck, 'title'>): Icon {
  const [, address = ''] = /<link rel="icon"[^>]* href="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? []
  const asked = address.startsWith(base) ? address.slice(base.length) : address.replace(/^\//, '')
  const name = [asked, PLAIN].find(name => extname(name) in TYPES && existsSync(join(folder, name)))
  if (name === undefined)
    writeFileSync(join(folder, PLAIN), plainIcon(title))
  return { name: name ?? PLAIN, type: TYPES[extname(name ?? PLAIN)] ?? '' }
}

function plainIcon(title: string): string {
  const [letter = '·'] = title
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#333"/><text x="32" y="45" text-anchor="middle" font-family="sans-serif" font-size="38" font-weight="700" fill="#fff">${escapeHtml(letter.toUpperCase())}</text></svg>`
}
