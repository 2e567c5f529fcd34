import { FACES } from '../styles/faces.ts'
import { FONT_URLS } from '../styles/font-files.ts'
import { fontFace, lettersFor } from '../toolkit/site/look.ts'

/** Reads the value of a colour token in the current scheme. */
export function colourOf(token: string): string {
  const probe = document.createElement('i')
  probe.style.color = `var(${token})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** Writes the fonts that a text needs as style rules with the files inside; a font that cannot be fetched is left out. */
export async function embeddedFonts(text: string): Promise<string> {
  const needed = FACES.filter(face => lettersFor(face, text) !== '')
  const rules = await Promise.all(needed.map(async ({ file, ...face }) => {
    const data = await dataUrl(FONT_URLS[file])
    return data === undefined ? '' : fontFace(face, data)
  }))
  return rules.join('')
}

async function dataUrl(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url)
    return response.ok ? await asDataUrl(await response.blob()) : undefined
  }
  catch {
    return undefined
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'))
    reader.readAsDataURL(blob)
  })
}

/** Draws an SVG as a PNG, at twice its size. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = await asDataUrl(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * width
  canvas.height = 2 * height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => blob === null ? reject(new Error('The picture could not be drawn')) : resolve(blob), 'image/png')
  })
}

/** Downloads a file. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
