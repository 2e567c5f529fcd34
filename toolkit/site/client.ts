/*
 * What brings the app to a published page, and leaves the page to it: the app itself need
 * not know that it became a site. early/reader.ts fetches this when it is time; on a page
 * without a slide nothing comes before it.
 */
import type { AppFiles } from './document.ts'
import { loadAfresh } from './offline/redeploy.ts'
import { keepOffline } from './offline/registration.ts'
import { takeOver } from './take-over.ts'

declare const __APP__: Pick<AppFiles, 'entry' | 'scripts' | 'styles'>

keepOffline()

/** Resolves when the app is in the place of the snapshot. */
export const arrived = arrive()

async function arrive(): Promise<void> {
  const { early, held } = window
  const begun = early?.address()
  // Without a slide there is nobody to whom it could be told.
  if (early === undefined)
    held?.ended.abort()
  const { entry, scripts, styles } = __APP__
  for (const href of [...scripts, entry])
    document.head.append(link({ rel: 'modulepreload', crossOrigin: '', href }))
  await switchOn(styles)
  await import(/* @vite-ignore */ entry).catch(missApp)
  if (early !== undefined)
    await takeOver(early, begun)
}

/**
 * Switches on the stylesheets that the page lacks, all at once, as soon as they are here: between one and
 * the next a rule of the one would win that the other overrules.
 */
async function switchOn(styles: readonly string[]): Promise<void> {
  const links = styles.filter(href => document.querySelector(`link[rel=stylesheet][href="${href}"]`) === null)
    .map(href => link({ rel: 'stylesheet', media: 'print', href }))
  await Promise.all(links.map(link => new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
    document.head.append(link)
  })))
  links.forEach(link => link.media = 'all')
}

function link(properties: Partial<HTMLLinkElement>): HTMLLinkElement {
  return Object.assign(document.createElement('link'), properties)
}

/** The app does not come: the host has another version by now, or the page goes on without it, with its links (policy.ts) or by early/reader.ts. */
async function missApp(error: unknown): Promise<never> {
  await loadAfresh()
  if (window.early === undefined)
    document.querySelector('script[src]')?.dispatchEvent(new Event('error'))
  throw error
}
