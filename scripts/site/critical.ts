import Beasties from 'beasties'

/**
 * Puts the styles that a page needs to be drawn into the page, and the
 * stylesheets they come from behind its content.
 */
export function criticalStyles(folder: string, base: string): (html: string) => Promise<string> {
  const beasties = new Beasties({
    path: folder,
    publicPath: base,
    preload: 'body',
    reduceInlineStyles: false,
    inlineFonts: true,
    preloadFonts: false,
    // The other scheme is not on the page, but may be asked for by its reader.
    allowRules: [/^html\.dark$/],
    logLevel: 'silent',
  })
  return html => beasties.process(html)
}
