import type { Page } from 'playwright-chromium'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The variable families of the deck, and the packages that have them with one file per weight.
 *
 * Chromium writes a variable font into a PDF as drawings of its letters (Type 3), one by
 * one: a large file that looks coarse. A font of one weight goes in as what it is, and
 * only with the letters that are used.
 */
const FAMILIES = {
  'Instrument Sans Variable': 'instrument-sans',
} as const

const require = createRequire(import.meta.url)

/** Replaces the variable fonts of a page by the same fonts with one file per weight; nothing moves. */
export async function useStillFonts(page: Page): Promise<void> {
  await page.evaluate(removeFonts, Object.keys(FAMILIES))
  await page.addStyleTag({ content: Object.entries(FAMILIES).flatMap(([family, name]) => fontFaces(family, name)).join('\n') })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

function fontFaces(family: string, name: string): string[] {
  const folder = join(dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files')
  return readdirSync(folder).flatMap((file) => {
    const weight = new RegExp(`^${name}-latin-(\\d+)-normal\\.woff2$`).exec(file)?.[1]
    const data = () => readFileSync(join(folder, file), 'base64')
    return weight ? `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data()}) }` : []
  })
}

/** Runs inside the page, so it uses nothing from outside. */
function removeFonts(families: readonly string[]): void {
  const isOne = (family: string) => families.includes(family.replace(/["']/g, ''))
  for (const face of [...document.fonts].filter(({ family }) => isOne(family)))
    document.fonts.delete(face)
  for (const sheet of document.styleSheets) {
    for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
      const rule = sheet.cssRules[index]
      if (rule instanceof CSSFontFaceRule && isOne(rule.style.getPropertyValue('font-family')))
        sheet.deleteRule(index)
    }
  }
}
