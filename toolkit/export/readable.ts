/**
 * Prepares a page for a tagged PDF: changes what Chromium would leave out or run together.
 * Nothing that is seen changes. Runs inside the page, so it uses nothing from outside.
 */
export function makeReadable(): void {
  const PICTURES = 'img, svg, canvas, video'
  const COLORS = ['color', 'background-color', 'border-top-color', 'border-right-color', 'border-bottom-color', 'border-left-color']
  // A description list has no tag of its own: it becomes a list of "term, description".
  for (const list of document.querySelectorAll('dl')) {
    list.role = 'list'
    list.querySelectorAll(':scope > div').forEach(item => item.setAttribute('role', 'listitem'))
  }

  // Words of another language in the middle of a line have no tag of their own: they become a group.
  for (const words of document.querySelectorAll('body [lang]:not([role])')) {
    if (getComputedStyle(words).display === 'inline')
      words.role = 'group'
  }

  // An empty cell is left out, and the cells after it get the headers of other columns: a space keeps it.
  for (const cell of document.querySelectorAll('table:is(:not([role]), [role=table]) :is(td, th)')) {
    const hasPicture = [...cell.querySelectorAll('img, svg, input, [role=img]')].some(part => !part.closest('[aria-hidden=true]'))
    const text = cell.cloneNode(true)
    if (!(text instanceof Element) || hasPicture)
      continue
    text.querySelectorAll('[aria-hidden=true]').forEach(part => part.remove())
    if (text.textContent.trim() !== '')
      continue
    const space = document.createElement('span')
    space.style.cssText = 'font-size: 1px; line-height: 0; letter-spacing: 0'
    space.textContent = '\u00A0'
    cell.append(space)
  }

  // What is half transparent as a whole becomes an object of its own, in which no reader finds the text: its parts become transparent instead.
  for (const faint of document.querySelectorAll<HTMLElement>('body *')) {
    const share = Number(getComputedStyle(faint).opacity)
    if (share > 0 && share < 1 && !faint.matches(PICTURES) && !isInDrawing(faint))
      fadeParts(faint, share)
  }

  // A space at the end of a line is left out, and the words on both sides become one: it is kept there.
  const range = document.createRange()
  for (const text of textsThatCollapse()) {
    range.selectNodeContents(text)
    if (range.getClientRects().length < 2)
      continue
    // In a flex box or a grid the pieces of a text would stand side by side.
    if (text.parentElement && /flex|grid/.test(getComputedStyle(text.parentElement).display)) {
      const box = document.createElement('span')
      text.replaceWith(box)
      box.append(text)
    }
    for (const index of spacesAtLineEnds(text).reverse()) {
      const space = document.createElement('span')
      space.style.whiteSpace = 'pre-wrap'
      space.textContent = ' '
      const rest = text.splitText(index)
      rest.splitText(1)
      rest.replaceWith(space)
    }
  }

  function isInDrawing(element: Element): boolean {
    return element.parentElement?.closest('svg') != null
  }

  function fadeParts(faint: HTMLElement, share: number): void {
    const parts = [faint, ...faint.querySelectorAll<HTMLElement>('*')].filter(part => !isInDrawing(part))
    // All are read before one is set: a colour may come from the element around it.
    const changes = parts.flatMap((part) => {
      const style = getComputedStyle(part)
      return part.matches(PICTURES)
        ? [{ part, name: 'opacity', value: String(Number(style.opacity) * share) }]
        : COLORS.map(name => ({ part, name, value: `color-mix(in srgb, ${style.getPropertyValue(name)} ${share * 100}%, transparent)` }))
    })
    faint.style.setProperty('opacity', '1', 'important')
    changes.forEach(({ part, name, value }) => part.style.setProperty(name, value, 'important'))
  }

  function textsThatCollapse(): Text[] {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (node instanceof Text && /\S\s+\S/.test(node.data) && parent && !parent.closest('svg, style, script') && getComputedStyle(parent).whiteSpaceCollapse === 'collapse')
        texts.push(node)
    }
    return texts
  }

  function spacesAtLineEnds(text: Text): number[] {
    return Array.from(text.data.matchAll(/\s+/g), match => match.index).filter((index) => {
      range.setStart(text, index)
      range.setEnd(text, index + 1)
      return index > 0 && [...range.getClientRects()].every(({ width }) => width === 0)
    })
  }
}

/**
 * Writes name and description of every picture into its label: only that becomes its
 * alternative text. Runs inside the page, so it uses nothing from outside.
 */
export function describePictures(): void {
  for (const picture of document.querySelectorAll('[role=img][aria-describedby]')) {
    const [name, description] = ['aria-labelledby', 'aria-describedby'].map((attribute) => {
      const id = picture.getAttribute(attribute)
      return id === null ? '' : picture.querySelector(`#${CSS.escape(id)}`)?.textContent?.trim() ?? ''
    })
    picture.setAttribute('aria-label', [name, description].filter(text => text !== '').join('. '))
    picture.removeAttribute('aria-labelledby')
    picture.removeAttribute('aria-describedby')
  }
}
