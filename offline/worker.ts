/*
 * The service worker: after one visit the whole site is on the reader's machine.
 * scripts/site/offline.ts builds it and puts in which files there are.
 */
import type { PrecacheEntry } from 'workbox-precaching'
import type { CachedFiles } from './messages.ts'
import { cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { HOW_MUCH, TAKE_OVER } from './messages.ts'

declare const __FILES__: readonly PrecacheEntry[]
declare const clients: { readonly claim: () => Promise<void> }
declare function skipWaiting(): Promise<void>

precacheAndRoute([...__FILES__], { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()

// An address without a page of its own, such as a slide by its number: the app knows it.
registerRoute(new NavigationRoute(createHandlerBoundToURL('app.html'), { denylist: [/\.\w+$/] }))

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
