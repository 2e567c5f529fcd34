import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SCOPE = /data-v-[0-9a-f]{8}/g

/** Finds the stylesheets of a built deck that a piece of HTML may need: those of components in it, and those of no component. */
export function stylesOf(folder: string, base: string): (html: string) => string[] {
  const sheets = readdirSync(join(folder, 'assets')).filter(name => name.endsWith('.css')).map(name => ({
    address: `${base}assets/${name}`,
    scopes: [...new Set(readFileSync(join(folder, 'assets', name), 'utf8').match(SCOPE))],
  }))
  return html => sheets.filter(({ scopes }) => scopes.length === 0 || scopes.some(scope => html.includes(scope))).map(({ address }) => address)
}
