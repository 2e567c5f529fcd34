/*
 * The service worker: after one visit the whole site is on the reader's machine.
 * precache.ts builds it and puts in which files there are.
 */
import type { PrecacheEntry } from 'workbox-precaching'
import type { CachedFiles } from './messages.ts'
import { cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { APP_PAGE, pageMeant } from '../../deck/addresses.ts'
import { HOW_MUCH, TAKE_OVER } from './messages.ts'

declare const __FILES__: readonly PrecacheEntry[]
declare const clients: { readonly claim: () => Promise<void> }
declare const registration: { readonly scope: string }
declare function skipWaiting(): Promise<void>

precacheAndRoute([...__FILES__], { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()

const names = new Set(__FILES__.map(({ url }) => url))
const { pathname: site } = new URL(registration.scope)

/** The address that a host would lead to from this one, with what it asks for. */
function leadsTo({ href, pathname }: URL): URL | undefined {
  const meant = pageMeant(pathname.slice(site.length), name => names.has(name))
  return meant === undefined ? undefined : Object.assign(new URL(href), { pathname: site + meant })
}

registerRoute(
  ({ url }) => leadsTo(url) !== undefined,
  async ({ url }) => Response.redirect(leadsTo(url) ?? url),
)

// An address without a page of its own, such as a slide by its number: the app knows it.
const app = createHandlerBoundToURL(APP_PAGE)
registerRoute(({ request, url }) => request.mode === 'navigate' && !/\.\w+$/.test(url.pathname), app)

addEventListener('activate', (event) => {
  if ('waitUntil' in event && typeof event.waitUntil === 'function')
    event.waitUntil(clients.claim())
})

addEventListener('message', ({ data, ports: [port] }) => {
  if (data === TAKE_OVER)
    void skipWaiting()
  if (data === HOW_MUCH)
    void howMuch().then(answer => port?.postMessage(answer))
})

async function howMuch(): Promise<CachedFiles> {
  const files = await Promise.all(__FILES__.map(({ url }) => matchPrecache(url)))
  return { have: files.filter(file => file !== undefined).length, all: files.length }
}
