import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'postcss'
import { SNAPSHOT } from './marks.ts'
import { usedStyles, withoutUnusedFaces, withoutUnusedProperties, withoutUnusedScopes } from './purge.ts'

const STYLESHEET = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g
const MAIN = new RegExp(`<main id="${SNAPSHOT}">.*</main>`, 's')

/**
 * Puts the styles that a page needs to be drawn into the page, in the place of its
 * stylesheets, which come with the app (client.ts). `every` is the slide with all that
 * its steps may bring.
 */
export function criticalStyles(folder: string, base: string): (html: string, every: string) => string {
  const sheets = new Map<string, ReturnType<typeof parse>>()
  const sheetAt = (address: string) => {
    const file = join(folder, address.slice(base.length))
    const sheet = sheets.get(address) ?? parse(existsSync(file) ? readFileSync(file, 'utf8') : '')
    sheets.set(address, sheet)
    return sheet
  }
  return (html, every) => {
    const whole = html.replace(MAIN, () => `<main id="${SNAPSHOT}">${every}</main>`)
    const links = Array.from(html.matchAll(STYLESHEET), ([link, address = '']) => ({ link, sheet: sheetAt(address) }))
    const styles = links.map(({ sheet }) => usedStyles(sheet, whole)).join('')
    const styled = html.replace(STYLESHEET, link => link === links[0]?.link ? `<style>${styles}</style>` : '')
    return withoutUnusedScopes(withoutUnusedFaces(withoutUnusedProperties(styled)))
  }
}
