import type { Router } from 'vue-router'
import text from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2?url'
import display from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2?url'
import { FACES } from '../styles/faces.ts'
import standIns from '../styles/stand-ins.css?inline'
import { idle } from './loading.ts'
import { still } from './still.ts'

const ADDRESSES: Readonly<Record<(typeof FACES)[number]['file'], string>> = {
  'instrument-sans-latin-wght-normal': text,
  'bricolage-grotesque-latin-700-normal': display,
}

/**
 * Brings the deck's own fonts: at once where nothing is on the screen yet. A page
 * that came with a slide asks for them by itself, and does without if they are
 * late: then they come with the next slide, so that no text changes under a
 * reader's eyes. The stand-ins are no part of the deck's stylesheets: a browser
 * that finds a new face in them tries all fonts anew.
 */
export async function bringFonts(router: Router): Promise<void> {
  const faces = ownFonts()
  const add = () => faces.forEach(face => document.fonts.add(face))
  if (still() === null) {
    addStyles(standIns)
    add()
  }
  await Promise.all(faces.map(face => face.load()))
  if (wereInTime()) {
    // Nothing changes then, and the next slide need not be laid out anew.
    await idle()
    return add()
  }
  const stop = router.afterEach((to, from) => {
    // The first slide of all comes from nowhere, and a click stays on its slide.
    if (from.matched.length === 0 || to.path === from.path)
      return
    add()
    stop()
  })
}

/** Whether the page was painted in its own fonts from the start. */
function wereInTime(): boolean {
  const [painted] = performance.getEntriesByName('first-contentful-paint')
  const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'))
  return painted !== undefined && fonts.every(font => 'responseEnd' in font && Number(font.responseEnd) < painted.startTime)
}

function addStyles(text: string): void {
  const style = document.createElement('style')
  style.textContent = text
  document.head.append(style)
}

/** The deck's own fonts, not loaded yet. */
export function ownFonts(): FontFace[] {
  return FACES.map(({ family, file, weight }) => new FontFace(family, `url(${ADDRESSES[file]})`, { weight }))
}
