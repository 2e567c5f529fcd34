import type { Mermaid } from 'mermaid'
import type { Page } from 'playwright-chromium'
import type { Diagram } from './diagram.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FACES } from '../styles/faces.ts'
import { launchBrowser } from '../toolkit/shell/browser.ts'
import { lengthsOf, readLayout } from './read-layout.ts'
import { drawSvg } from './svg.ts'
import { FONT, LINES, MEASURE, MEASURE_CSS, SMALLEST_LINE } from './theme.ts'

declare global {
  // eslint-disable-next-line vars-on-top -- a global of the page in which Mermaid runs
  var mermaid: Mermaid
}

/** A drawing, and the lines of text that do not fit into their boxes. */
export interface CheckedDrawing {
  readonly svg: string
  readonly tooLong: readonly string[]
}

const require = createRequire(import.meta.url)

/**
 * Draws diagrams, one after the other, as the official Mermaid lays them out
 * in a browser with the fonts of the deck and the colours of so many levels.
 * Text is made smaller, within limits, where that makes it fit.
 *
 * @throws {Error} naming the diagram, if Mermaid cannot read its source.
 */
export async function draw(diagrams: readonly Diagram[], levels: number): Promise<CheckedDrawing[]> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await prepare(page, { size: MEASURE, css: MEASURE_CSS })
    const drawings: CheckedDrawing[] = []
    for (const diagram of diagrams)
      drawings.push(await drawOne(page, diagram, levels))
    return drawings
  }
  finally {
    await browser.close()
  }
}

/** What Mermaid is told beside the font. */
interface Style {
  readonly size: number
  readonly css: string
  readonly themeVariables?: Readonly<Record<string, string>>
}

/** Loads Mermaid into a page, with the fonts of the deck. */
export async function prepare(page: Page, style: Style): Promise<void> {
  const faces = FACES.map(({ family, package: from, file }) =>
    `@font-face { font-family: "${family}"; font-weight: 200 800; src: url(data:font/woff2;base64,${readFileSync(require.resolve(`${from}/files/${file}.woff2`)).toString('base64')}) }`)
  await page.setContent(`<style>${faces.join('\n')}</style>`)
  await page.evaluate(() => Promise.all([...document.fonts].map(face => face.load())))
  await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') })
  await page.evaluate(({ font, size, css, themeVariables }) => {
    globalThis.mermaid.initialize({
      startOnLoad: false,
      suppressErrorRendering: true,
      securityLevel: 'strict',
      deterministicIds: true,
      htmlLabels: false,
      flowchart: { htmlLabels: false, wrappingWidth: 10_000 },
      layout: 'dagre',
      look: 'classic',
      theme: 'base',
      themeCSS: css,
      themeVariables: { ...themeVariables, fontFamily: font, fontSize: `${size}px` },
      fontFamily: font,
      fontSize: size,
    })
  }, { font: FONT, ...style })
}

async function drawOne(page: Page, diagram: Diagram, levels: number): Promise<CheckedDrawing> {
  try {
    const rough = await page.evaluate(async ([name, source]) => (await globalThis.mermaid.render(name, source)).svg, [diagram.name, diagram.source] as const)
    const layout = await page.evaluate(readLayout, { svg: rough, name: diagram.name })
    for (let size = diagram.textSize; ; size--) {
      const { svg, lines } = drawSvg(diagram, layout, size, levels)
      const lengths = await page.evaluate(lengthsOf, svg)
      const tooLong = lines.filter(({ room }, index) => (lengths[index] ?? 0) > room).map(({ text }) => text)
      if (tooLong.length === 0 || size <= (diagram.use === 'slide' ? smallestText(svg) : MEASURE))
        return { svg, tooLong }
    }
  }
  catch (error) {
    throw new Error(`The diagram ${diagram.name} cannot be drawn: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Says how small ordinary text may be on a slide, so that no other kind of line in the drawing is too small. */
function smallestText(svg: string): number {
  const sizes = Object.entries(LINES).filter(([kind]) => kind === 'text' || svg.includes(`class="dg-${kind}"`)).map(([, { size }]) => size)
  return Math.ceil(SMALLEST_LINE / Math.min(...sizes))
}
