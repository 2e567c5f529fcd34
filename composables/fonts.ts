import type { Router } from 'vue-router'
import { FACES } from '../styles/faces.ts'
import fallbackFonts from '../styles/fallback-fonts.css?inline'
import { FONT_URLS } from '../styles/font-files.ts'
import { lettersFor } from '../toolkit/site/look.ts'
import { findSnapshot } from '../toolkit/site/take-over.ts'
import { idle } from '../toolkit/slidev/idle.ts'
import { deckFonts } from '../toolkit/stage/fonts.ts'

/** Letters that every page has. */
const SAMPLE = 'in our own type'

/**
 * Brings the deck's own fonts: at once where nothing is on the screen yet. A page
 * that came with a slide asks for them by itself, and does without if they are
 * late: then they come with the next slide, so that no text changes under a
 * reader's eyes. The fallback fonts are no part of the deck's stylesheets: a browser
 * that finds a new face in them tries all fonts anew. A font for letters that are not
 * on the page yet is fetched by the browser with the first of them.
 */
export async function bringFonts(router: Router): Promise<void> {
  const text = SAMPLE + document.body.textContent
  const fonts = FACES.map((face) => {
    const { family, file, weight } = face
    return { family, sample: lettersFor(face, text).slice(0, SAMPLE.length), font: new FontFace(family, `url(${FONT_URLS[file]})`, { weight, ...'range' in face && { unicodeRange: face.range } }) }
  })
  const needed = fonts.filter(({ sample }) => sample !== '')
  deckFonts.push(...needed.map(({ font }) => font))
  const add = () => fonts.forEach(({ font }) => document.fonts.add(font))
  if (findSnapshot() === null) {
    addStyles(fallbackFonts)
    add()
  }
  await Promise.all(needed.map(({ font }) => font.load()))
  await idle()
  if (areShown(needed)) {
    // Nothing changes then, and the next slide need not be laid out anew.
    return add()
  }
  const stop = router.afterEach((to, from) => {
    // The first slide of all comes from nowhere, a click stays on its slide, and what catches up with a reader is not seen.
    if (from.matched.length === 0 || to.path === from.path || findSnapshot() !== null)
      return
    add()
    stop()
  })
}

/** Tells whether the page shows its own fonts: one that was late for `font-display: optional` is not used, even if it is here by now. */
function areShown(fonts: readonly { readonly family: string, readonly sample: string }[]): boolean {
  const probe = document.createElement('span')
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:100px;white-space:nowrap'
  document.body.append(probe)
  const widthIn = (font: string): number => {
    probe.style.fontFamily = font
    return probe.getBoundingClientRect().width
  }
  const shown = fonts.every(({ family, sample }) => {
    probe.textContent = sample
    return widthIn(`'${family}', monospace`) !== widthIn('monospace')
  })
  probe.remove()
  return shown
}

function addStyles(text: string): void {
  const style = document.createElement('style')
  style.textContent = text
  document.head.append(style)
}
