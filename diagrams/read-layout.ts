import type { Layout, Link, Part } from './layout.ts'

/*
 * What runs in the page beside Mermaid. A function that is sent to a page
 * leaves this file behind, so each must be complete in itself.
 */

/** Reads from Mermaid's SVG what stands where. */
export function readLayout({ svg, name }: { readonly svg: string, readonly name: string }): Layout {
  const host = document.createElement('div')
  host.innerHTML = svg
  document.body.append(host)
  const root = host.querySelector('svg')
  if (root === null)
    throw new Error('Mermaid made no SVG')
  const toRoot = root.getCTM()?.inverse() ?? new DOMMatrix()
  const parts = Array.from(root.querySelectorAll<SVGGElement>('g.node'), readPart)
  const links = Array.from(root.querySelectorAll('path.flowchart-link'), readLink)
  host.remove()
  return { isGrid: root.getAttribute('aria-roledescription') === 'block', parts, links }

  function readPart(node: SVGGElement): Part {
    const shape = node.querySelector<SVGGraphicsElement>(':scope > .label-container')
    const matrix = shape?.getCTM()
    if (shape === null || !matrix)
      throw new Error(`Mermaid drew no box for ${node.id}`)
    const { x, y, width, height } = shape.getBBox()
    const corner = new DOMPoint(x, y).matrixTransform(toRoot.multiply(matrix))
    const label = Array.from(node.querySelectorAll('tspan.row'), ({ textContent }) => unescape(textContent ?? '').trim())
    return {
      id: node.id.slice(name.length + 1).replace(/^flowchart-(.*)-\d+$/, '$1'),
      classes: [...node.classList].filter(name => !['node', 'default', 'flowchart-label'].includes(name)),
      isGroup: shape.classList.contains('composite'),
      label: label.filter(line => line !== '' && line !== '\u2800'),
      x: corner.x,
      y: corner.y,
      width,
      height,
    }
  }

  function readLink(path: Element): Link {
    const pairs = parts.flatMap(from => parts.map(to => ({ from: from.id, to: to.id })))
    const ends = pairs.find(({ from, to }) => new RegExp(`-(?:${from}-${to}|L_${from}_${to}_\\d+)$`).test(path.id))
    if (ends === undefined)
      throw new Error(`the line ${path.id} joins no two boxes`)
    return { ...ends, isDashed: path.classList.contains('edge-pattern-dotted'), hasArrow: path.hasAttribute('marker-end') }
  }

  /** Puts back the signs that `escapeLabel` hid. */
  function unescape(text: string): string {
    return text.replace(/[\uE000-\uE07F]/g, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xE000))
  }
}

/** Says how long each line of text in a drawing is, in units of the drawing. */
export function lengthsOf(svg: string): number[] {
  const host = document.createElement('div')
  host.innerHTML = svg
  document.body.append(host)
  const lengths = Array.from(host.querySelectorAll<SVGTSpanElement>('text > tspan'), line => line.getComputedTextLength())
  host.remove()
  return lengths
}
