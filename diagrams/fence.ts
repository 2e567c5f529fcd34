import { colourOf } from '../styles/colours.ts'
import { launchBrowser } from '../toolkit/shell/browser.ts'
import { prepare } from './draw.ts'

/** The id of a drawing, which whoever shows it puts a new one in the place of. */
export const FENCE_ID = 'drawn-fence'

/** The size of its text, in pixels of the slide's canvas. */
const SIZE = 24

/** The colours of the deck, and what Mermaid calls what has them. */
const PAINTED = {
  paper: ['background', 'clusterBkg', 'edgeLabelBackground', 'tertiaryColor'],
  tile: ['primaryColor', 'secondaryColor', 'mainBkg', 'actorBkg', 'labelBoxBkgColor', 'noteBkgColor'],
  line: ['clusterBorder', 'activationBkgColor'],
  edge: ['primaryBorderColor', 'secondaryBorderColor', 'tertiaryBorderColor', 'nodeBorder', 'actorBorder', 'actorLineColor', 'labelBoxBorderColor', 'noteBorderColor', 'activationBorderColor'],
  quiet: ['lineColor', 'signalColor', 'arrowheadColor'],
  ink: ['primaryTextColor', 'secondaryTextColor', 'tertiaryTextColor', 'textColor', 'nodeTextColor', 'titleColor', 'actorTextColor', 'signalTextColor', 'labelTextColor', 'loopTextColor', 'noteTextColor', 'classText'],
} as const

/** What a drawing looks like: changes when it does. */
export const FENCE_STYLE = {
  size: SIZE,
  css: '.flowchart-link { stroke-width: 2px } .edgeLabel rect { opacity: 1 }',
  themeVariables: Object.fromEntries(Object.entries(PAINTED).flatMap(([token, uses]) => uses.map(use => [use, colourOf(token).light]))),
}

/**
 * Draws a Mermaid fence as Mermaid does, in the fonts of the deck and in its colours by their names, so that the drawing follows the scheme.
 *
 * @throws {Error} if Mermaid cannot read it.
 */
export async function drawFence(source: string): Promise<string> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await prepare(page, FENCE_STYLE)
    return inTokens(await page.evaluate(render, { source, id: FENCE_ID }))
  }
  finally {
    await browser.close()
  }
}

/** Runs in the page, so it is complete in itself. */
async function render({ source, id }: { readonly source: string, readonly id: string }): Promise<string> {
  const host = document.createElement('div')
  host.innerHTML = (await globalThis.mermaid.render(id, source)).svg
  const root = host.querySelector('svg')
  if (root === null)
    throw new Error('Mermaid made no SVG')
  const [, , width = '', height = ''] = root.getAttribute('viewBox')?.split(' ') ?? []
  root.removeAttribute('style')
  root.setAttribute('width', width)
  root.setAttribute('height', height)
  root.setAttribute('role', 'img')
  if (!root.hasAttribute('aria-labelledby'))
    root.setAttribute('aria-label', Array.from(root.querySelectorAll('text'), ({ textContent }) => textContent?.trim()).filter(Boolean).join(', '))
  return root.outerHTML
}

/** Writes the names of colours where Mermaid has written their values. */
function inTokens(svg: string): string {
  return Object.keys(PAINTED).reduce((text, token) => {
    const { light } = colourOf(token)
    const parts = [1, 3, 5].map(at => Number.parseInt(light.slice(at, at + 2), 16))
    return text.replaceAll(new RegExp(`${light}|rgb\\(${parts.join(', ?')}\\)`, 'gi'), `var(--${token}, ${light})`)
  }, svg)
}
