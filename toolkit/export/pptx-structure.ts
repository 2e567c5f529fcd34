import type { Box, SlideItem, SlideList, SlideStructure, SlideTable } from './slide-structure.ts'

/**
 * Makes one table of the text boxes that lie in a table, and one text box with paragraphs of those that
 * lie in a list, each text where it was. Runs inside a page, so it uses nothing from outside.
 */
export function writeStructure({ slides, structures }: { slides: readonly string[], structures: readonly SlideStructure[] }): string[] {
  const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
  const PIXEL = 9525
  /** Hundredths of a point, as sizes of letters are given. */
  const POINTS = 75
  /** The height of a line of Arial and of its letters from top to bottom, per size. */
  const [LINE, LETTERS] = [1.149, 1.117]
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
  const all = (root: Document | Element, namespace: string, name: string) => [...root.getElementsByTagNameNS(namespace, name)]
  const emu = (pixels: number) => Math.round(pixels * PIXEL)
  const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name) ?? 0)

  /** A text box of Slidev's. */
  type Text = ReturnType<typeof readText>

  function boxOf(element: Element): Box {
    const [offset, extent] = [all(element, A, 'off')[0], all(element, A, 'ext').find(ext => ext.hasAttribute('cx'))]
    return { x: number(offset, 'x') / PIXEL, y: number(offset, 'y') / PIXEL, width: number(extent, 'cx') / PIXEL, height: number(extent, 'cy') / PIXEL }
  }

  function readText(element: Element) {
    const box = boxOf(element)
    const isSingle = all(element, A, 'bodyPr')[0]?.getAttribute('wrap') === 'none'
    const size = Math.max(...all(element, A, 'rPr').map(run => number(run, 'sz') / POINTS))
    const spacing = all(element, A, 'lnSpc').flatMap(lines => all(lines, A, 'spcPts'))[0]
    // The distance of its lines in pixels, if it is set.
    const pitch = spacing ? number(spacing, 'val') / POINTS : undefined
    const lines = pitch === undefined ? 1 : Math.max(1, Math.round((box.height - LETTERS * size) / pitch) + 1)
    // From the top of its first line to the bottom of the last.
    const height = pitch === undefined ? LINE * size : lines * pitch
    const isMiddle = all(element, A, 'bodyPr')[0]?.getAttribute('anchor') === 'ctr'
    return {
      element,
      box: isMiddle ? { ...box, y: box.y + (box.height - height) / 2 } : box,
      align: all(element, A, 'pPr')[0]?.getAttribute('algn') ?? 'l',
      isSingle,
      pitch,
      size,
      height,
    }
  }

  const isIn = (inner: Box, outer: Box) => {
    const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2]
    return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
  }

  const letters = (text: string) => text.replace(/\s+/g, '').toLowerCase()
  /** Tells whether a text box belongs to an item or a cell, by its place and its words: a neighbour may reach into the place. */
  const belongs = ({ element, box }: Text, place: { readonly box: Box, readonly text: string }) => isIn(box, place.box) && letters(place.text).includes(letters(element.textContent))

  /** Puts texts side by side into lines. */
  function linesOf(texts: readonly Text[]): Text[][] {
    const lines: Text[][] = []
    for (const text of texts.toSorted((a, b) => a.box.y - b.box.y)) {
      const line = lines.at(-1)
      const first = line?.[0]
      if (line && first && text.box.y < first.box.y + Math.min(first.box.height, text.box.height) / 2)
        line.push(text)
      else
        lines.push([text])
    }
    return lines.map(line => line.toSorted((a, b) => a.box.x - b.box.x))
  }

  /** The format of a paragraph. */
  interface ParagraphFormat {
    readonly align: string
    /** From the left edge of what holds it, in pixels. */
    readonly left: number
    /** Space above, in pixels. */
    readonly above: number
    readonly bullet?: { readonly sign: string, readonly number?: number | undefined }
    readonly level?: number
  }

  function paragraphOf(slide: XMLDocument, line: readonly Text[], { align, left, above, bullet, level = 0 }: ParagraphFormat): Element {
    const make = (name: string, attributes: Readonly<Record<string, string | number>> = {}, ...children: Element[]) => {
      const element = slide.createElementNS(A, `a:${name}`)
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)))
      element.append(...children)
      return element
    }
    const points = (pixels: number) => make('spcPts', { val: Math.max(0, Math.round(pixels * POINTS)) })
    const [first, last] = [line[0], line.at(-1)]
    const hang = first && last ? last.box.x - first.box.x : 0
    const pitch = Math.max(...line.map(({ pitch, size }) => pitch ?? LINE * size))
    const stops = line.slice(1).map(({ box }) => make('tab', { pos: emu(left + box.x - (first?.box.x ?? 0)), algn: 'l' }))
    const indent = bullet ? -emu(left) : -emu(hang)
    const properties = make('pPr', { algn: align, marL: emu(left + hang), indent, ...level > 0 && { lvl: level } }, make('lnSpc', {}, points(pitch)), make('spcBef', {}, points(above)), ...bullet === undefined
      ? [make('buNone')]
      : [bullet.number === undefined ? make('buChar', { char: bullet.sign }) : make('buAutoNum', { type: 'arabicPeriod', ...bullet.number > 1 && { startAt: bullet.number } })], ...stops.length > 0 ? [make('tabLst', {}, ...stops)] : [])
    const paragraph = make('p', {}, properties)
    line.forEach(({ element }, index) => {
      const paragraphs = all(element, A, 'p')
      const runs = paragraphs.flatMap((part, place) => [...place > 0 ? [make('br')] : [], ...[...part.children].filter(({ localName }) => localName === 'r' || localName === 'br')])
      const firstRun = runs.find(({ localName }) => localName === 'r')
      if (index > 0 && firstRun) {
        const tab = firstRun.cloneNode(true)
        if (tab instanceof Element) {
          all(tab, A, 't').forEach(text => text.textContent = '\t')
          all(tab, A, 'hlinkClick').forEach(link => link.remove())
          paragraph.append(tab)
        }
      }
      paragraph.append(...runs)
    })
    return paragraph
  }

  /** Puts a table or a list behind what is painted before it: the parts of a slide are painted in their order. */
  function putAfter(tree: Element, whole: Element, texts: readonly Text[], area: Box): void {
    const parts = [...tree.children].filter(part => part.localName === 'sp' || part.localName === 'pic' || part.localName === 'graphicFrame')
    const within = parts.filter(part => isIn(boxOf(part), area))
    const last = within.findLast(part => part.localName === 'sp' || texts.some(({ element }) => element === part))
    last?.after(whole)
    const pictures = within.filter(part => part.localName === 'pic')
    whole.after(...pictures)
    texts.forEach(({ element }) => element.remove())
  }

  function nextId(slide: XMLDocument): number {
    return Math.max(...all(slide, P, 'cNvPr').map(about => number(about, 'id'))) + 1
  }

  /** The lines around a cell and what fills it, taken from the shapes that lie exactly there. */
  interface Paint {
    readonly fill: Element | undefined
    readonly lines: Readonly<Record<'T' | 'B', { readonly width: number, readonly fill: Element } | undefined>>
  }

  function setTable(slide: XMLDocument, tree: Element, { cells, columnEdges, rowEdges, hasHeaderRow, hasHeaderColumn }: SlideTable, texts: readonly Text[]): void {
    const [x = 0, y = 0] = [columnEdges[0], rowEdges[0]]
    const area = { x, y, width: (columnEdges.at(-1) ?? x) - x, height: (rowEdges.at(-1) ?? y) - y }
    const own = new Map(cells.map(cell => [cell, texts.filter(text => belongs(text, cell))]))
    const used = [...own.values()].flat()
    if (used.length === 0)
      return
    const parts = [...tree.children].filter(({ localName }) => localName === 'sp')
    const shapes = parts.filter(part => all(part, P, 'txBody').length === 0 && all(part, A, 'prstGeom')[0]?.getAttribute('prst') === 'rect' && part.getElementsByTagNameNS(A, 'ln')[0]?.childElementCount === 0)
    const taken = new Set<Element>()

    const paintOf = (box: Box): Paint => {
      const near = (a: number, b: number) => Math.abs(a - b) <= 1
      const wide = shapes.map(shape => ({ shape, box: boxOf(shape), fill: [...all(shape, P, 'spPr')[0]?.children ?? []].find(({ localName }) => localName === 'solidFill') }))
        .filter(part => part.fill && near(part.box.x, box.x) && near(part.box.width, box.width))
      const take = (part: typeof wide[number] | undefined) => {
        if (!part?.fill)
          return undefined
        taken.add(part.shape)
        return { width: part.box.height, fill: part.fill }
      }
      const isThin = ({ height }: Box) => height <= 4
      // With a badge between the fill and the text the fill stays a shape of its own.
      const fill = wide.find(part => near(part.box.y, box.y) && near(part.box.height, box.height))
      const isBare = parts.every(part => part === fill?.shape || isThin(boxOf(part)) || !isIn(boxOf(part), box) || texts.some(({ element }) => element === part))
      return {
        fill: isBare ? take(fill)?.fill : undefined,
        lines: {
          T: take(wide.find(part => isThin(part.box) && near(part.box.y, box.y))),
          B: take(wide.find(part => isThin(part.box) && near(part.box.y + part.box.height, box.y + box.height))),
        },
      }
    }

    const rows = rowEdges.slice(1).map((bottom, row) => {
      const slots = columnEdges.slice(1).map((_, column) => {
        const cell = cells.find(cell => cell.row <= row && row < cell.row + cell.rows && cell.column <= column && column < cell.column + cell.columns)
        const isFirst = cell?.row === row && cell.column === column
        const attributes = cell === undefined
          ? ''
          : `${isFirst && cell.columns > 1 ? ` gridSpan="${cell.columns}"` : ''}${isFirst && cell.rows > 1 ? ` rowSpan="${cell.rows}"` : ''}${column > cell.column ? ' hMerge="1"' : ''}${row > cell.row ? ' vMerge="1"' : ''}`
        return cell && isFirst ? tableCell(slide, attributes, slotOf(cell), own.get(cell) ?? [], paintOf(cell.box)) : tableCell(slide, attributes, area, [], undefined)
      })
      return `<a:tr h="${emu(bottom - (rowEdges[row] ?? 0))}">${slots.join('')}</a:tr>`
    })

    function slotOf(cell: SlideTable['cells'][number]): Box {
      const [left = 0, top = 0] = [columnEdges[cell.column], rowEdges[cell.row]]
      return { x: left, y: top, width: (columnEdges[cell.column + cell.columns] ?? left) - left, height: (rowEdges[cell.row + cell.rows] ?? top) - top }
    }

    const id = nextId(slide)
    const frame = parse(`<p:graphicFrame xmlns:p="${P}" xmlns:a="${A}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(area.width)}" cy="${emu(area.height)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${hasHeaderRow ? ' firstRow="1"' : ''}${hasHeaderColumn ? ' firstCol="1"' : ''}/><a:tblGrid>${columnEdges.slice(1).map((right, column) => `<a:gridCol w="${emu(right - (columnEdges[column] ?? 0))}"/>`).join('')}</a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`)
    putAfter(tree, slide.importNode(frame.documentElement, true), used, area)
    taken.forEach(shape => shape.remove())
  }

  /** Aligns a text to the left that was centred in a badge and shares a line with others. */
  function fromLeft(text: Text): Text {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen || text.align !== 'ctr')
      return text
    pen.font = `${all(text.element, A, 'rPr').some(run => run.getAttribute('b') === '1') ? 'bold ' : ''}${text.size}px Arial, 'Liberation Sans', sans-serif`
    const { width } = pen.measureText(text.element.textContent)
    return { ...text, align: 'l', box: { ...text.box, x: text.box.x + (text.box.width - width) / 2, width } }
  }

  function tableCell(slide: XMLDocument, attributes: string, slot: Box, found: readonly Text[], paint: Paint | undefined): string {
    const write = (element: Element) => new XMLSerializer().serializeToString(element)
    const lines = linesOf(found).map(line => line.length > 1 ? line.map(fromLeft) : line)
    const texts = lines.flat()
    const aligns = new Set(texts.map(({ align }) => align))
    const align = lines.every(line => line.length === 1) && aligns.size === 1 ? [...aligns][0] ?? 'l' : 'l'
    const right = slot.x + slot.width
    const ends = texts.filter(({ isSingle }) => !isSingle).map(({ box }) => right - box.x - box.width)
    const middle = Math.min(...texts.map(({ box }) => Math.min(box.x + box.width / 2 - slot.x, right - box.x - box.width / 2)))
    const first = texts[0]
    const [marginLeft, marginRight] = texts.length === 0
      ? [0, 0]
      : align === 'ctr' && first
        ? [first.box.x + first.box.width / 2 - slot.x - middle, right - first.box.x - first.box.width / 2 - middle]
        : align === 'r'
          ? [0, Math.min(...texts.map(({ box }) => right - box.x - box.width))]
          : [Math.min(...texts.map(({ box }) => box.x)) - slot.x, Math.min(...ends, Infinity)]
    let cursor = lines[0]?.[0]?.box.y ?? 0
    let total = 0
    const paragraphs = lines.map((line) => {
      const top = Math.min(...line.map(({ box }) => box.y))
      const above = Math.max(0, top - cursor)
      const height = Math.max(...line.map(({ height }) => height))
      cursor = Math.max(cursor, top) + height
      total += above + height
      return write(paragraphOf(slide, line, { align, left: align === 'l' ? Math.max(0, (line[0]?.box.x ?? 0) - slot.x - marginLeft) : 0, above }))
    })
    const marginTop = Math.max(0, Math.min((lines[0]?.[0]?.box.y ?? slot.y) - slot.y, slot.height - total))
    const edge = (side: 'L' | 'R' | 'T' | 'B') => {
      const line = side === 'T' || side === 'B' ? paint?.lines[side] : undefined
      return line ? `<a:ln${side} w="${emu(line.width)}">${write(line.fill)}</a:ln${side}>` : `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
    }
    return `<a:tc${attributes}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('') || '<a:p><a:endParaRPr sz="100"/></a:p>'}</a:txBody><a:tcPr marL="${inset(marginLeft)}" marR="${inset(marginRight)}" marT="${inset(marginTop)}" marB="0" anchor="t">${edge('L')}${edge('R')}${edge('T')}${edge('B')}${paint?.fill ? write(paint.fill) : '<a:noFill/>'}</a:tcPr></a:tc>`
  }

  function inset(pixels: number): number {
    return Number.isFinite(pixels) ? Math.max(0, emu(pixels)) : 0
  }

  function setList(slide: XMLDocument, tree: Element, list: SlideList, texts: readonly Text[]): void {
    const found = list.map((item) => {
      const own = texts.filter(text => belongs(text, item))
      const marker = texts.find(text => isMarkerOf(text, item))
      return { item, marker, lines: linesOf(own.filter(text => text !== marker)) }
    })
    const used = found.flatMap(({ marker, lines }) => [...marker ? [marker] : [], ...lines.flat()])
    const bodies = found.flatMap(({ lines }) => lines.flat())
    if (found.some(({ lines }) => lines.length === 0))
      return
    const left = Math.min(...used.map(({ box }) => box.x))
    const right = Math.max(...bodies.map(({ box }) => box.x + box.width))
    const top = Math.min(...bodies.map(({ box }) => box.y))
    const bottom = Math.max(...bodies.map(({ box }) => box.y + box.height))
    const area = { x: left, y: top, width: right - left, height: bottom - top }
    let cursor = top
    const paragraphs = found.flatMap(({ item, marker, lines }) => lines.map((line, index) => {
      const start = Math.min(...line.map(({ box }) => box.y))
      const above = Math.max(0, start - cursor)
      cursor = Math.max(cursor, start) + Math.max(...line.map(({ height }) => height))
      const bullet = marker && index === 0 ? { sign: marker.element.textContent.trim(), number: item.number } : undefined
      return paragraphOf(slide, line, { align: line[0]?.align ?? 'l', left: (line[0]?.box.x ?? left) - left, above, level: item.level, ...bullet && { bullet } })
    }))
    const id = nextId(slide)
    const shape = parse(`<p:sp xmlns:p="${P}" xmlns:a="${A}"><p:nvSpPr><p:cNvPr id="${id}" name="List ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(area.width)}" cy="${emu(area.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"/><a:lstStyle/></p:txBody></p:sp>`)
    const box = slide.importNode(shape.documentElement, true)
    all(box, P, 'txBody')[0]?.append(...paragraphs)
    putAfter(tree, box, used, area)
  }

  /** Slidev puts the sign of an item into a text box of its own, left of it. */
  function isMarkerOf({ element, box, size }: Text, item: SlideItem): boolean {
    return /^(?:[•◦▪▾▸]|\d+\.|[a-z]\.)$/i.test(element.textContent.trim()) && Math.abs(box.x + size * 1.2 - item.box.x) < 2 && Math.abs(box.y - item.box.y) < size
  }

  return slides.map((xml, index) => {
    const slide = parse(xml)
    const tree = all(slide, P, 'spTree')[0]
    if (tree) {
      const readTexts = () => [...tree.children].filter(part => part.localName === 'sp' && all(part, P, 'cNvSpPr')[0]?.getAttribute('txBox') === '1' && all(part, P, 'ph').length === 0 && all(part, A, 'graphic').length === 0 && all(part, A, 't').length > 0).map(readText)
      structures[index]?.tables.forEach(table => setTable(slide, tree, table, readTexts()))
      structures[index]?.lists.forEach(list => setList(slide, tree, list, readTexts()))
    }
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(slide.documentElement)}`
  })
}
