import type { Router } from 'vue-router'
import { FACES } from '../styles/faces.ts'
import fallbackFonts from '../styles/fallback-fonts.css?inline'
import { FONT_URLS } from '../styles/font-files.ts'
import { findSnapshot } from '../toolkit/site/take-over.ts'
import { idle } from '../toolkit/slidev/idle.ts'
import { deckFonts } from '../toolkit/stage/fonts.ts'

/**
 * Brings the deck's own fonts: at once where nothing is on the screen yet. A page
 * that came with a slide asks for them by itself, and does without if they are
 * late: then they come with the next slide, so that no text changes under a
 * reader's eyes. The fallback fonts are no part of the deck's stylesheets: a browser
 * that finds a new face in them tries all fonts anew.
 */
export async function bringFonts(router: Router): Promise<void> {
  const faces = ownFonts()
  deckFonts.push(...faces)
  const add = () => faces.forEach(face => document.fonts.add(face))
  if (findSnapshot() === null) {
    addStyles(fallbackFonts)
    add()
  }
  await Promise.all(faces.map(face => face.load()))
  await idle()
  if (areShown()) {
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
function areShown(): boolean {
  const probe = document.createElement('span')
  probe.textContent = 'in our own type'
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:100px;white-space:nowrap'
  document.body.append(probe)
  const widthIn = (font: string): number => {
    probe.style.fontFamily = font
    return probe.getBoundingClientRect().width
  }
  const without = widthIn('monospace')
  const shown = FACES.every(({ family }) => widthIn(`'${family}', monospace`) !== without)
  probe.remove()
  return shown
}

function addStyles(text: string): void {
  const style = document.createElement('style')
  style.textContent = text
  document.head.append(style)
}

/** The deck's own fonts, not loaded yet. */
function ownFonts(): FontFace[] {
  return FACES.map(({ family, file, weight }) => new FontFace(family, `url(${FONT_URLS[file]})`, { weight }))
}
