/** A text as it is drawn: where on the canvas, and how large, in canvas pixels (1280 wide). */
export interface DrawnText {
  readonly text: string
  readonly size: number
  readonly box: { readonly left: number, readonly top: number, readonly right: number, readonly bottom: number }
}

/** What a slide shows at this moment. */
export interface DrawnSlide {
  readonly id: string
  /** Whether every click has been made that reveals something. */
  readonly isWhole: boolean
  readonly texts: readonly DrawnText[]
  /** The frame that it stands in and, in a frame without a title of its own, what brings one. */
  readonly kind: string
  /** Where the title begins, and how large it is, in canvas pixels. */
  readonly title?: { readonly left: number, readonly top: number, readonly size: number }
  /** What stands left of the title's edge. */
  readonly outside: readonly string[]
  /** How far the content is larger than its frame, in canvas pixels. */
  readonly overflow: number
}

/**
 * Measures the visible slide. Runs inside the page, so it uses nothing from
 * outside. Texts that a later click reveals and texts for screen readers only
 * are left out.
 */
export function measureSlide(): DrawnSlide {
  const CANVAS = 1280
  const slide = [...document.querySelectorAll<HTMLElement>('#slide-content .slidev-page')].find(page => page.checkVisibility({ visibilityProperty: true }))
  const frame = slide?.querySelector<HTMLElement>('.deck')
  if (!slide || !frame)
    throw new Error('no slide is visible')
  const origin = slide.getBoundingClientRect()
  const scale = origin.width / CANVAS

  const hidden = new Map<Element, boolean>([[slide, false]])
  const isHidden = (element: Element): boolean => {
    const known = hidden.get(element)
    if (known !== undefined)
      return known
    const { display, visibility, opacity } = getComputedStyle(element)
    const found = element.classList.contains('visually-hidden') || display === 'none' || visibility === 'hidden' || Number(opacity) < 0.01
      || (element.parentElement !== null && isHidden(element.parentElement))
    hidden.set(element, found)
    return found
  }
  const sizeOf = (element: Element): number => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const svg = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
    return svg ? size * Math.hypot(svg.a, svg.b) / scale : size
  }

  const texts: DrawnText[] = []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!parent || text === '' || ['STYLE', 'TITLE', 'DESC'].includes(parent.tagName.toUpperCase()) || isHidden(parent))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      if (rect.width === 0 || rect.height === 0)
        continue
      // A line box is taller than its letters; what counts is where the letters are.
      const slack = rect.height * 0.2
      texts.push({
        text,
        size: Math.round(sizeOf(parent) * 10) / 10,
        box: {
          left: (rect.left - origin.left) / scale,
          right: (rect.right - origin.left) / scale,
          top: (rect.top + slack - origin.top) / scale,
          bottom: (rect.bottom - slack - origin.top) / scale,
        },
      })
    }
  }
  const heading = frame.querySelector<HTMLElement>('h1:not(.visually-hidden)')
  const head = heading?.closest('header') ?? heading
  const edge = head ? (head.getBoundingClientRect().left - origin.left) / scale : 0
  const outside = [...frame.querySelectorAll(':scope *')].flatMap((element) => {
    if (element.childElementCount > 0)
      return []
    const box = element.getBoundingClientRect()
    const left = (box.left - origin.left) / scale
    // A letter begins a little right of its box. The size of one is asked for last: it takes longest.
    const isLeft = box.width > 0 && left < edge - 1 && left < edge - 0.06 * sizeOf(element)
    return isLeft && !isHidden(element) ? [`${element.tagName.toLowerCase()} "${element.textContent?.trim()}" at ${Math.round(left)}`] : []
  })

  return {
    id: location.pathname.split('/').at(-1) ?? '',
    isWhole: slide.querySelector('.slidev-vclick-hidden, .dg-later') === null,
    texts,
    kind: [...frame.classList, ...heading?.parentElement === frame ? [] : frame.firstElementChild?.classList ?? []].join(' '),
    title: heading
      ? {
          left: Math.round((heading.getBoundingClientRect().left - origin.left) / scale),
          top: Math.round((heading.getBoundingClientRect().top - origin.top) / scale),
          size: sizeOf(heading),
        }
      : undefined,
    outside,
    overflow: Math.max(frame.scrollHeight - frame.clientHeight, frame.scrollWidth - frame.clientWidth),
  }
}

const CANVAS = { width: 1280, height: 720 }
const SMALLEST = 18

/** What is wrong with how a slide is drawn, one line per fault. */
export function faultsOf({ id, texts, outside, overflow }: DrawnSlide): string[] {
  const faults = outside.map(what => `${id}: ${what} stands left of the title`)
  if (overflow > 1)
    faults.push(`${id}: content is ${overflow}px larger than the slide`)
  for (const { text, size, box } of texts) {
    if (size < SMALLEST)
      faults.push(`${id}: "${text}" is ${size}px, smaller than ${SMALLEST}px`)
    if (box.left < 0 || box.top < 0 || box.right > CANVAS.width || box.bottom > CANVAS.height)
      faults.push(`${id}: "${text}" leaves the canvas`)
  }
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (width > 1 && height > 1)
        faults.push(`${id}: "${one.text}" and "${other.text}" overlap`)
    }
  })
  return faults
}

/** Where titles jump: the kinds of slide on which they do not all begin at one place, in one size. */
export function jumpsOf(slides: readonly DrawnSlide[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const { kind, title } of slides) {
    if (title !== undefined)
      places.set(kind, (places.get(kind) ?? new Set()).add(`${title.left}, ${title.top}: ${title.size}px`))
  }
  return [...places].flatMap(([kind, seen]) => seen.size > 1 ? [`${kind}: ${[...seen].join('; ')}`] : [])
}
