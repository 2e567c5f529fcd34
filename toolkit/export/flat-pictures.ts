import type { Page } from 'playwright-chromium'

const DIAGRAM = 'svg[role=img]'

/** Replaces every SVG in a page by a PNG with the same text equivalent: PowerPoint cannot show them as they are. */
export async function flattenDrawings(page: Page): Promise<void> {
  for (const diagram of await page.locator(DIAGRAM).all()) {
    const picture = `data:image/png;base64,${(await diagram.screenshot()).toString('base64')}`
    await diagram.evaluate((svg, picture) => svg.setAttribute('data-picture', picture), picture)
  }
  await page.evaluate(replaceDrawings, 4)
}

/** Runs inside the page, so it uses nothing from outside. */
async function replaceDrawings(scale: number): Promise<void> {
  const icons = new Map<string, Promise<string>>()
  await Promise.all(Array.from(document.querySelectorAll('svg'), async (svg) => {
    const { width, height } = svg.getBoundingClientRect()
    if (width === 0 || height === 0)
      return
    const image = document.createElement('img')
    image.alt = svg.getAttribute('aria-label') ?? ''
    image.style.cssText = `display: block; flex: none; width: ${width}px; height: ${height}px`
    image.src = svg.dataset.picture ?? await pictureOf(svg, width, height)
    await image.decode()
    svg.replaceWith(image)
  }))

  function pictureOf(icon: SVGSVGElement, width: number, height: number): Promise<string> {
    const copy = icon.cloneNode(true)
    if (!(copy instanceof SVGSVGElement))
      throw new TypeError('A copy of an icon is an icon.')
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    copy.setAttribute('width', String(width * scale))
    copy.setAttribute('height', String(height * scale))
    copy.style.color = getComputedStyle(icon).color
    const source = copy.outerHTML
    const known = icons.get(source) ?? paint(source, width * scale, height * scale)
    icons.set(source, known)
    return known
  }

  async function paint(source: string, width: number, height: number): Promise<string> {
    const image = new Image()
    image.src = `data:image/svg+xml;utf8,${encodeURIComponent(source)}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width)
    canvas.height = Math.ceil(height)
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/png')
  }
}
