import type { Page } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ROOT, UserError } from '../shell/cli.ts'

/** Finds the packages of the deck, which need not be those of the toolkit. */
const require = createRequire(join(ROOT, 'package.json'))

/**
 * Replaces the variable fonts of a page that the deck names by the same fonts with one file per weight; nothing moves.
 *
 * Chromium writes a variable font into a PDF as drawings of its letters (Type 3), which makes the file large and its
 * text coarse. A font of one weight is embedded as it is, with only the letters that are used.
 *
 * @throws {UserError} if a package that the deck names is not installed.
 */
export async function useStaticFonts(page: Page, { print: { fonts = {} } = {} }: Pick<Deck, 'print'>): Promise<void> {
  const faces = Object.entries(fonts).flatMap(([family, name]) => fontFaces(family, name))
  if (faces.length === 0)
    return
  await page.evaluate(removeFonts, Object.keys(fonts))
  await page.addStyleTag({ content: faces.join('\n') })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

function fontFaces(family: string, name: string): string[] {
  const folder = filesOf(family, name)
  const short = name.split('/').at(-1)
  const ranges: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folder, '..', 'unicode.json'), 'utf8'))
  return readdirSync(folder).flatMap((file) => {
    const [, letters = '', weight] = new RegExp(`^${short}-(.+)-(\\d+)-normal\\.woff2$`).exec(file) ?? []
    const range = ranges[letters]
    const data = () => readFileSync(join(folder, file), 'base64')
    return range ? `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data()}); unicode-range: ${range} }` : []
  })
}

function filesOf(family: string, name: string): string {
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'files')
  }
  catch {
    throw new UserError(`The font ${family} is printed from the package ${name}, which is not installed.`)
  }
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
