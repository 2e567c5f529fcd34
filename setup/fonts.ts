import type { Router } from 'vue-router'
import display from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url'
import text from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?url'
import { still } from './still.ts'

/** The fonts of styles/fonts.css. */
const FONTS = [
  { family: 'Instrument Sans Variable', url: text, weight: '400 700' },
  { family: 'Bricolage Grotesque Variable', url: display, weight: '200 800' },
] as const

/**
 * Brings the deck's own fonts to a page that began without them, which a slow
 * line can cause: at once where nothing is on the screen yet, otherwise with the
 * next slide, so that no text changes under a reader's eyes.
 */
export async function bringFonts(router: Router): Promise<void> {
  const faces = ownFonts()
  const add = () => faces.forEach(face => document.fonts.add(face))
  if (still() === null)
    add()
  await Promise.all(faces.map(face => face.load()))
  const stop = router.afterEach((to, from) => {
    if (to.path === from.path)
      return
    add()
    stop()
  })
}

/** The deck's own fonts, not loaded yet. */
export function ownFonts(): FontFace[] {
  return FONTS.map(({ family, url, weight }) => new FontFace(family, `url(${url})`, { weight }))
}
