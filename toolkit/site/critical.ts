import Beasties from 'beasties'
import { withoutUnusedProperties, withoutUnusedScopes } from './purge.ts'

const STYLESHEET = /<link rel="stylesheet"/g

/**
 * Puts the styles that a page needs to be drawn into the page. The stylesheets
 * they come from hold nobody up: they are for print until the app has them all
 * and switches them on together (take-over.ts), for between one and the next
 * a rule of the one would win that the other overrules.
 */
export function criticalStyles(folder: string, base: string): (html: string) => Promise<string> {
  const beasties = new Beasties({
    path: folder,
    publicPath: base,
    preload: 'body',
    reduceInlineStyles: false,
    inlineFonts: true,
    preloadFonts: false,
    // The scheme that a reader chose is not on the page yet: EARLY_SCRIPT marks it.
    allowRules: [/^(?::root|html)?\.(?:light|dark)$/],
    logLevel: 'silent',
  })
  return async (html) => {
    const styled = (await beasties.process(html)).replace(' data-beasties-container', '').replace(STYLESHEET, '$& media="print"')
    return withoutUnusedScopes(withoutUnusedProperties(styled))
  }
}
