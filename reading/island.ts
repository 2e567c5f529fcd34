import type { Component } from 'vue'
import { createApp, nextTick } from 'vue'

/**
 * Mounts a component in the element that holds its rendered HTML, and keeps what
 * the reader has done there: ticks and the focus.
 *
 * It is mounted afresh, not hydrated: islands share their answers, so an island that
 * is mounted later would differ from the HTML that was rendered.
 */
export async function mountIsland(name: string, component: Component, element: Element): Promise<void> {
  const before = controlsIn(element)
  const focused = before.findIndex(control => control === document.activeElement)
  const ticked = before.filter(isTicked).map(({ value }) => value)

  const app = createApp(component)
  app.config.idPrefix = name
  app.mount(element)

  controlsIn(element)[focused]?.focus({ preventScroll: true })
  await nextTick()
  for (const control of controlsIn(element)) {
    if (control instanceof HTMLInputElement && !control.checked && ticked.includes(control.value))
      control.click()
  }
}

function controlsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('a, button, input, select')]
}

function isTicked(control: HTMLElement): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.checked
}
