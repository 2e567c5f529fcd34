/*
 * What brings the app to a published page, and leaves the page to it: the app itself need
 * not know that it became a site. early/reader.ts fetches this when it is time; on a page
 * without a slide nothing comes before it.
 */
import { APP_AHEAD, APP_ENTRY } from './marks.ts'
import { keepOffline } from './offline/registration.ts'
import { switchOnStyles, takeOver } from './take-over.ts'

keepOffline()

/** Resolves when the app is in the place of the snapshot. */
export const arrived = arrive()

async function arrive(): Promise<void> {
  const { early } = window
  const begun = early?.address()
  const entry = document.querySelector<HTMLLinkElement>(APP_ENTRY)
  document.querySelectorAll<HTMLLinkElement>(`${APP_AHEAD},${APP_ENTRY}`).forEach(link => link.rel = 'modulepreload')
  await switchOnStyles()
  if (entry !== null)
    await import(/* @vite-ignore */ entry.href)
  if (early !== undefined)
    await takeOver(early, begun)
}
