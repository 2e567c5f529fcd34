import type { Component } from 'vue'
import { createApp, nextTick } from 'vue'

/**
 * Puts a living component in the place of its picture, and keeps what the
 * reader has done to that: what is ticked stays ticked, the focus where it is.
 *
 * It is drawn anew rather than hydrated: islands share their answers, and one
 * that wakes later would not find the page as it was rendered.
 */
export async function mountIsland(name: string, component: Component, place: Element): Promise<void> {
  const before = controlsIn(place)
  const focused = before.findIndex(control => control === document.activeElement)
  const ticked = before.filter(isTicked).map(({ value }) => value)

  const app = createApp(component)
  app.config.idPrefix = name
  app.mount(place)

  controlsIn(place)[focused]?.focus({ preventScroll: true })
  await nextTick()
  for (const control of controlsIn(place)) {
    if (control instanceof HTMLInputElement && !control.checked && ticked.includes(control.value))
      control.click()
  }
}

function controlsIn(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('a, button, input, select')]
}

function isTicked(control: HTMLElement): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.checked
}
