import type { Asked, Early } from './early/early.ts'
import { APP } from '../slidev/names.ts'
import { routerOf, showAddress } from '../slidev/router.ts'
import { controlsIn } from './early/early.ts'
import { DRAWN, KEPT, SNAPSHOT } from './marks.ts'

/**
 * Finds the slide as the HTML brings it: what a reader sees until the app has drawn
 * the same, and all that there is without JavaScript. publish.ts makes it.
 */
export function findSnapshot(): HTMLElement | null {
  return document.getElementById(SNAPSHOT)
}

/** Puts the app in the place of the snapshot as soon as it shows the same, and has it do what only it can do; `begun` is where the reader was when the app set out. */
export async function takeOver(early: Early, begun: string | undefined): Promise<void> {
  await until(() => shownSlide() !== undefined)
  const router = routerOf(APP)
  // The reader may go on while the app catches up.
  let place = begun
  do {
    await early.settled()
    if (router !== undefined && place !== early.address())
      await showAddress(router, early.address())
    place = early.address()
    await until(() => shownSlide() !== undefined)
    await standsStill()
  } while (early.isBusy() || place !== early.address())
  const asked = early.end()
  leaveToApp()
  for (const what of asked) {
    repeat(what)
    await nextFrame()
    await nextFrame()
    // The next key is meant for what this one opens.
    await until(() => document.body.ariaBusy === null)
  }
}

/** The slide that the app shows, once it is drawn. */
function shownSlide(): Element | undefined {
  return Array.from(document.querySelectorAll(DRAWN), ({ parentElement }) => parentElement).find(slide => slide !== null && slide.style.display !== 'none') ?? undefined
}

/** Resolves when the slide of the app is laid out and painted, and what moved on it has come to its end. */
async function standsStill(): Promise<void> {
  await nextFrame()
  await nextFrame()
  const moving = document.getAnimations().filter(({ effect }) =>
    effect instanceof KeyframeEffect && effect.target?.closest(APP) !== null && effect.getComputedTiming().endTime !== Infinity)
  await Promise.all(moving.map(animation => animation.finished.catch(() => undefined)))
}

/** Takes the snapshot away; the focus and what was scrolled stay where they are. */
function leaveToApp(): void {
  const snapshot = findSnapshot()
  if (snapshot === null)
    return
  const focused = controlsIn(snapshot).findIndex(control => control === document.activeElement)
  const places = [...snapshot.querySelectorAll('[data-snapshot=keep]')].map(({ scrollTop }) => scrollTop)
  snapshot.remove()
  controlsOfApp()[focused]?.focus({ preventScroll: true })
  document.querySelectorAll(KEPT).forEach((part, index) => part.scrollTop = places[index] ?? 0)
}

/** Lists what a reader can use, in the order of the snapshot, which was made of these parts. */
function controlsOfApp(): HTMLElement[] {
  return [shownSlide(), ...document.querySelectorAll(KEPT)].flatMap(part => part === undefined ? [] : controlsIn(part))
}

function repeat(what: Asked): void {
  if ('key' in what) {
    const target = document.activeElement ?? document.body
    for (const type of ['keydown', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { key: what.key, code: what.code, shiftKey: what.shift, bubbles: true, cancelable: true }))
    return
  }
  const control = controlsOfApp()[what.control]
  if (control instanceof HTMLSelectElement && what.value !== undefined) {
    control.value = what.value
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
  else {
    control?.click()
  }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo())
    await nextFrame()
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame)
}
