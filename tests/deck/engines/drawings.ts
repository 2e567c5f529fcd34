import type { Engine } from './engine.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText } from 'unpdf'
import { expect, inject, it } from 'vitest'
import { diagramsOf } from '../../../diagrams/index.ts'
import { deck } from '../../../model/deck.ts'
import { ROOT } from '../../../toolkit/shell/cli.ts'

/** Tests the drawings of the reading page on paper, in an engine that prints. */
export function testPrintedDrawings(engine: () => Engine): void {
  it('the reading page on paper has every word of every diagram', { timeout: 180_000 }, async () => {
    await engine().goto(`${inject('deckUrl')}read/`)
    const names = await engine().evaluate(printDrawings)
    const shown = diagramsOf(deck).map(({ name }) => name).filter(name => names.includes(name))
    expect(shown.toSorted()).toEqual(names.toSorted())
    expect(shown).not.toEqual([])
    const pages = await pagesOf(await engine().print?.() ?? new Uint8Array())
    const poor = shown.filter(name => !pages.some(page => labelsOf(name).every(label => page.includes(label))))
    expect(poor).toEqual([])
  })
}

/**
 * Leaves the sections that have a drawing, takes the ink from all else in them, and gives each drawing a sheet of paper;
 * answers their names. They are set in a plain font: what is set in a variable one has the right shapes in Firefox's PDF,
 * but no letters to be read.
 */
function printDrawings(): string[] {
  const style = document.createElement('style')
  style.textContent = `
    main :is(.part, [data-group]):not(:has(figure svg[aria-labelledby])) { display: none }
    body { visibility: hidden }
    figure { break-before: page; break-after: page }
    figure svg[aria-labelledby] { visibility: visible }
    figure svg * { font: 16px monospace !important }`
  document.head.append(style)
  return [...document.querySelectorAll('figure svg[aria-labelledby]')].map(svg => (svg.getAttribute('aria-labelledby') ?? '').replace('--title', ''))
}

/** The lines that are written in a drawing. */
function labelsOf(name: string): string[] {
  const drawing = readFileSync(join(ROOT, 'diagrams', 'rendered', `${name}.svg`), 'utf8')
  return Array.from(drawing.matchAll(/<tspan[^>]*>([^<]+)/g), ([, label = '']) => bare(label))
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false })
  return text.map(bare)
}

/** A text without the spaces that a PDF does not keep. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, '')
}
