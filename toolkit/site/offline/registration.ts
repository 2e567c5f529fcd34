import type { CachedFiles } from './messages.ts'
import { HOW_MUCH, TAKE_OVER } from './messages.ts'

/** The names of this machine. A deck from there is not cached, so that every edit is seen. */
const HERE = ['localhost', '127.0.0.1', '[::1]']

/** Tells whether this page can be kept on the reader's machine. A deck that is built but not published has no manifest. */
export function canBeKept(): boolean {
  return 'serviceWorker' in navigator
    // In a sandboxed frame every use of a service worker throws.
    && globalThis.origin !== 'null'
    && !isServedHere()
    && document.querySelector('link[rel=manifest]') !== null
}

/** Tells whether the deck comes from this machine, which needs no network. */
export function isServedHere(): boolean {
  return HERE.includes(location.hostname)
}

/** Registers the service worker once the page has loaded; not for a reader who asked to save data. */
export function keepOffline(): void {
  if (!canBeKept() || savesData())
    return
  const register = () => void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined)
  if (document.readyState === 'complete')
    register()
  else
    addEventListener('load', register, { once: true })
}

/** Tells whether the reader asked the browser to fetch no more than needed. */
export function savesData(): boolean {
  return connectionTells('saveData') === true
}

/** Tells whether the line to the reader is a slow one. */
export function hasSlowLine(): boolean {
  return /[23]g/.test(String(connectionTells('effectiveType')))
}

/** Says what is known of the line; not every browser tells. */
function connectionTells(name: string): unknown {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null ? Reflect.get(connection, name) : undefined
}

/**
 * Tells when a newer version of the site is here and waits; the function it
 * passes on puts it in place and loads the page again.
 */
export async function onNewVersion(offer: (accept: () => void) => void): Promise<void> {
  if (!canBeKept())
    return
  const registration = await navigator.serviceWorker.ready
  const tell = () => {
    const { waiting } = registration
    if (waiting === null)
      return
    offer(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting.postMessage(TAKE_OVER)
    })
  }
  tell()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell))
}

/** Says how many files of the site are on this machine; undefined if it is not kept here. */
export async function cachedFiles(): Promise<CachedFiles | undefined> {
  if (!canBeKept())
    return undefined
  const registration = await navigator.serviceWorker.getRegistration()
  const worker = registration?.installing ?? registration?.active
  if (!worker)
    return undefined
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage(HOW_MUCH, [port2])
  })
}
