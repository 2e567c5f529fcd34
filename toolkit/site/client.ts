/*
 * What brings the app to a published page, and leaves the page to it: the app itself need
 * not know that it became a site. early/reader.ts fetches this when it is time; on a page
 * without a slide nothing comes before it.
 */
import { APP_AHEAD, APP_ENTRY } from './marks.ts'
import { loadAfresh } from './offline/redeploy.ts'
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
    await import(/* @vite-ignore */ entry.href).catch(missApp)
  if (early !== undefined)
    await takeOver(early, begun)
}

/** The app does not come: the host has another version by now, or the page goes on without it, with its links (policy.ts) or by early/reader.ts. */
async function missApp(error: unknown): Promise<never> {
  await loadAfresh()
  if (window.early === undefined)
    document.querySelector('script[src]')?.dispatchEvent(new Event('error'))
  throw error
}
