import Beasties from 'beasties'
import { SNAPSHOT } from './marks.ts'
import { withoutUnusedProperties, withoutUnusedScopes } from './purge.ts'

const STYLESHEET = /<link rel="stylesheet"/g
const MAIN = new RegExp(`<main id="${SNAPSHOT}">.*</main>`, 's')

/**
 * Puts the styles that a page needs to be drawn into the page. The stylesheets
 * they come from are not fetched before the app is, which switches them on together
 * (take-over.ts), for between one and the next a rule of the one would win that the
 * other overrules. `every` is the slide with all that its steps may bring.
 */
export function criticalStyles(folder: string, base: string): (html: string, every: string) => Promise<string> {
  const beasties = new Beasties({
    path: folder,
    publicPath: base,
    preload: 'body',
    reduceInlineStyles: false,
    inlineFonts: true,
    preloadFonts: false,
    allowRules: [
      // The scheme that a reader chose is not on the page yet: EARLY_SCRIPT marks it.
      /^(?::root|html)?\.(?:light|dark)$/,
      // To Beasties a selector ends where the first bracket opens, and one that begins with it is empty.
      /^:(?:where|is)\(/,
    ],
    logLevel: 'silent',
  })
  return async (html, every) => {
    const [main = ''] = MAIN.exec(html) ?? []
    const styled = (await beasties.process(html.replace(MAIN, () => `<main id="${SNAPSHOT}">${every}</main>`)))
      .replace(MAIN, () => main)
      .replace(' data-beasties-container', '')
      .replace(STYLESHEET, '<link media="print"')
    return withoutUnusedScopes(withoutUnusedProperties(styled))
  }
}
