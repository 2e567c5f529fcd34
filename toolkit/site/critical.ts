import type { CompiledSheet } from 'beasties/compiler'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSheet } from 'beasties/compiler'
import { collectPrograms, renderCriticalCss, scanHtml } from 'beasties/runtime'
import { SNAPSHOT } from './marks.ts'
import { withoutUnusedFaces, withoutUnusedProperties, withoutUnusedRules, withoutUnusedScopes } from './purge.ts'

const STYLESHEET = /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g
const MAIN = new RegExp(`<main id="${SNAPSHOT}">.*</main>`, 's')

/** Rules that are needed whatever is on a page. */
const ALWAYS = [
  // The scheme that a reader chose is not on the page yet: the script before the first paint (policy.ts) marks it.
  /^(?::root|html)?\.(?:light|dark)$/,
  // To Beasties a selector ends where the first bracket opens, and one that begins with it is empty: purge.ts looks at them.
  /^:(?:where|is)\(/,
]

/**
 * Puts the styles that a page needs to be drawn into the page, in the place of its
 * stylesheets, which come with the app (client.ts). `every` is the slide with all that
 * its steps may bring.
 */
export function criticalStyles(folder: string, base: string): (html: string, every: string) => string {
  const sheets = new Map<string, CompiledSheet | undefined>()
  const sheetAt = (address: string): CompiledSheet | undefined => {
    if (!sheets.has(address))
      sheets.set(address, readSheet(join(folder, address.slice(base.length)), address))
    return sheets.get(address)
  }
  return (html, every) => {
    const links = Array.from(html.matchAll(STYLESHEET), ([link, address = '']) => ({ link, sheet: sheetAt(address) }))
    const found = links.flatMap(({ sheet }) => sheet ?? [])
    const whole = html.replace(MAIN, () => `<main id="${SNAPSHOT}">${every}</main>`)
    const seen = scanHtml(whole, collectPrograms(found))
    const likely = found.map(sheet => renderCriticalCss(sheet, seen, { inlineFonts: true, preloadFonts: false }).css)
    const styles = withoutUnusedRules(likely.join(''), whole)
    const styled = html.replace(STYLESHEET, link => link === links[0]?.link ? `<style>${styles}</style>` : '')
    return withoutUnusedScopes(withoutUnusedFaces(withoutUnusedProperties(styled)))
  }
}

function readSheet(file: string, address: string): CompiledSheet | undefined {
  if (!existsSync(file))
    return undefined
  const { rules, ...sheet } = compileSheet(readFileSync(file, 'utf8'), { href: address, allowRules: ALWAYS })
  // Beasties ends every rule that it keeps as it is with a semicolon: behind a brace it would spoil the next one.
  return { ...sheet, rules: rules.map(rule => rule.css?.endsWith('};') ? { ...rule, css: rule.css.slice(0, -1) } : rule) }
}
