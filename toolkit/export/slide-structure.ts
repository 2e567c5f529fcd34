import type { Page } from 'playwright-chromium'
import { PRINTED_SLIDE } from '../slidev/names.ts'

/** A rectangle on a slide, in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A cell of a table. */
export interface SlideCell {
  /** Its place in the grid, from 0. */
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly box: Box
  /** The text that is shown in it. */
  readonly text: string
}

/** A table as it is drawn on its slide. */
export interface SlideTable {
  readonly cells: readonly SlideCell[]
  /** The edges of the columns from left to right, and of the rows from top to bottom: one more than there are. */
  readonly columnEdges: readonly number[]
  readonly rowEdges: readonly number[]
  readonly hasHeaderRow: boolean
  readonly hasHeaderColumn: boolean
}

/** An item of a list, without the lists in it. */
export interface SlideItem {
  readonly box: Box
  /** How deep it lies, from 0. */
  readonly level: number
  /** Where its list begins to count, if the browser numbers it. */
  readonly number?: number
  readonly text: string
}

/** Items of a list that stand one below another, and so do their texts. */
export type SlideList = readonly SlideItem[]

/** The tables and lists of a slide. */
export interface SlideStructure {
  readonly tables: readonly SlideTable[]
  readonly lists: readonly SlideList[]
  /** How many lists are left as single texts, as their items, or the texts of an item, are side by side. */
  readonly apart: number
}

/**
 * Finds the tables and lists on each slide of a deck opened for print. Lines of items that stand one below another
 * get breaks where they end: every program breaks lines a little elsewhere, and all below would move.
 */
export function readStructures(page: Page): Promise<SlideStructure[]> {
  return page.locator(PRINTED_SLIDE).evaluateAll((slides) => {
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })

    function textOf(element: Element, isPart: (parent: Element) => boolean = () => true): string {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let text = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (parent && isPart(parent) && !parent.closest('svg, style, math, .katex') && isShown(parent))
          text += node.textContent
      }
      return text.trim()
    }

    function boxIn(slide: Element): (element: Element) => Box {
      const { left, top } = slide.getBoundingClientRect()
      return (element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { x: x - left, y: y - top, width, height }
      }
    }

    function readTable(table: HTMLTableElement, boxOf: (element: Element) => Box): SlideTable {
      const shown = [...table.rows].filter(isShown)
      const taken = new Set<string>()
      const cells = shown.flatMap((line, row) => [...line.cells].filter(isShown).map((cell) => {
        let column = 0
        while (taken.has(`${row} ${column}`))
          column++
        const rows = Math.min(cell.rowSpan || shown.length, shown.length - row)
        for (let down = 0; down < rows; down++) {
          for (let right = 0; right < cell.colSpan; right++)
            taken.add(`${row + down} ${column + right}`)
        }
        return { row, column, rows, columns: cell.colSpan, box: boxOf(cell), text: textOf(cell), isHeader: cell.tagName === 'TH' }
      }))
      const whole = boxOf(table)
      const edges = (count: number, place: (cell: SlideCell) => number, start: (cell: SlideCell) => number, end: (cell: SlideCell) => number) => {
        const starts = Array.from({ length: count }, (_, index) => Math.min(...cells.filter(cell => place(cell) === index).map(start)))
        const last = Math.max(...cells.map(end))
        return [...starts, last].map((edge, index, all) => Number.isFinite(edge) ? edge : all.slice(index).find(Number.isFinite) ?? last)
      }
      const headersIn = (place: (cell: SlideCell) => number) => cells.filter(cell => place(cell) === 0 && cell.text !== '')
      return {
        cells,
        columnEdges: edges(Math.max(0, ...cells.map(({ column, columns }) => column + columns)), ({ column }) => column, ({ box }) => box.x, ({ box }) => Math.min(box.x + box.width, whole.x + whole.width)),
        rowEdges: edges(shown.length, ({ row }) => row, ({ box }) => box.y, ({ box }) => box.y + box.height),
        hasHeaderRow: headersIn(({ row }) => row).every(cell => 'isHeader' in cell && cell.isHeader === true),
        hasHeaderColumn: headersIn(({ column }) => column).every(cell => 'isHeader' in cell && cell.isHeader === true),
      }
    }

    const isFlow = (element: Element) => /^(?:inline|contents)$/.test(getComputedStyle(element).display)

    function flowOf(node: Node): Element | null {
      let around = node.parentElement
      while (around && isFlow(around))
        around = around.parentElement
      return around
    }

    /** Tells whether an item has texts beside each other, such as a number in a box of its own. */
    function hasColumns(item: Element): boolean {
      const range = document.createRange()
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
      const flows = new Map<Element | null, { top: number, bottom: number }>()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!parent || parent.closest('li') !== item || !isShown(parent) || node.textContent?.trim() === '')
          continue
        range.selectNodeContents(node)
        const { top, bottom } = range.getBoundingClientRect()
        const flow = flowOf(node)
        const known = flows.get(flow)
        flows.set(flow, { top: Math.min(top, known?.top ?? top), bottom: Math.max(bottom, known?.bottom ?? bottom) })
      }
      const places = [...flows.values()].toSorted((a, b) => a.top - b.top)
      return places.some(({ top }, index) => index > 0 && top < (places[index - 1]?.bottom ?? top) - 2)
    }

    function readList(list: Element, boxOf: (element: Element) => Box): { items: SlideItem[], isStacked: boolean } {
      const shown = [...list.querySelectorAll('li')].filter(isShown)
      const items = shown.map((item) => {
        const { display, listStyleType } = getComputedStyle(item)
        const box = boxOf(item)
        const inner = [...item.querySelectorAll(':scope > :is(ul, ol)')].map(boxOf)[0]
        let level = 0
        for (let around = item.parentElement?.parentElement?.closest('li'); around && list.contains(around); around = around.parentElement?.closest('li'))
          level++
        const parent = item.parentElement
        const isNumbered = display === 'list-item' && parent instanceof HTMLOListElement && listStyleType === 'decimal'
        return {
          box: { ...box, height: inner ? inner.y - box.y : box.height },
          level,
          ...isNumbered && { number: parent.start },
          text: textOf(item, parent => parent.closest('li') === item),
        }
      }).filter(({ text }) => text !== '')
      const isStacked = items.length > 1 && !shown.some(hasColumns) && items.every(({ box, level }, index) => {
        const before = items[index - 1]
        const peer = items.slice(0, index).findLast(item => item.level === level)
        return (!before || box.y >= before.box.y + before.box.height - 1) && (!peer || Math.abs(peer.box.x - box.x) < 1)
      })
      return { items, isStacked }
    }

    function keepLines(list: Element): void {
      const range = document.createRange()
      const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT)
      const starts: { readonly node: Text, readonly start: number }[] = []
      let before: { readonly flow: Element | null, readonly place: DOMRect } | undefined
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text) || !node.parentElement || !isShown(node.parentElement))
          continue
        const flow = flowOf(node)
        for (const word of node.data.matchAll(/[^\s-]+-*|-+/g)) {
          range.setStart(node, word.index)
          range.setEnd(node, word.index + 1)
          const place = range.getBoundingClientRect()
          if (before?.flow === flow && place.left <= before.place.left && place.top > before.place.top + before.place.height / 2)
            starts.push({ node, start: word.index })
          before = { flow, place }
        }
      }
      for (const { node, start } of starts.reverse()) {
        const parent = node.parentElement
        if (parent && /flex|grid/.test(getComputedStyle(parent).display)) {
          const box = document.createElement('span')
          node.replaceWith(box)
          box.append(node)
        }
        node.splitText(start).before(document.createElement('br'))
      }
    }

    return slides.map((slide) => {
      const boxOf = boxIn(slide)
      const tables = [...slide.querySelectorAll('table')].filter(table => isShown(table) && !table.parentElement?.closest('table, li') && textOf(table) !== '')
      const lists = [...slide.querySelectorAll('ul, ol')]
        .filter(list => isShown(list) && !list.parentElement?.closest('table, li'))
        .map(list => ({ list, ...readList(list, boxOf) }))
        .filter(({ items }) => items.length > 1)
      lists.filter(({ isStacked }) => isStacked).forEach(({ list }) => keepLines(list))
      return {
        tables: tables.map(table => readTable(table, boxOf)),
        lists: lists.filter(({ isStacked }) => isStacked).map(({ items }) => items),
        apart: lists.filter(({ isStacked }) => !isStacked).length,
      }
    })
  })
}
