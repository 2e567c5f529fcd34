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
 * Loads the deck's own fonts, at once if nothing is on the screen yet. A prerendered
 * page asks for them itself and does without them if they are late: then they are used
 * from the next slide on, so that no text moves while somebody reads it. The fallback
 * fonts are not in the deck's stylesheets, because a browser that finds a new face
 * there tries all fonts again. A font for letters that are not on the page yet is
 * fetched by the browser with the first such letter.
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
    // Nothing moves then, and the next slide need not be laid out again.
    return add()
  }
  const stop = router.afterEach((to, from) => {
    // Not for the first slide, for a click on the same slide, or while the prerendered page is shown.
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
