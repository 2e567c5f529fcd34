import type { BrowserContext } from 'playwright-chromium'

/** A request of a deck to another host. */
export interface Outside {
  readonly host: string
  /** What a browser calls it: `image`, `stylesheet`, `script`, `document` in a frame. */
  readonly kind: string
}

/** What may be loaded from another host, as slides show it; fonts and scripts may not. */
const SHOWN = ['image', 'media', 'document']

/** Tells whether slides show something of another host: a picture or a film, or a page in a frame. */
export function isShown({ kind }: Outside): boolean {
  return SHOWN.includes(kind)
}

/** Options for a browser context that reaches only this machine: all other requests go to a proxy that does not exist. */
export const INSIDE = { proxy: { server: 'http://127.0.0.1:1', bypass: 'localhost, 127.0.0.1' } } as const

/** Lists the requests of a context to other hosts than that of `url`; the list grows with them. */
export function listOutside(context: BrowserContext, url: string): readonly Outside[] {
  const { origin } = new URL(url)
  const outside: Outside[] = []
  context.on('request', (request) => {
    const address = new URL(request.url())
    if (address.origin !== origin && /^https?:$/.test(address.protocol))
      outside.push({ host: address.host, kind: request.resourceType() })
  })
  return outside
}

/** Says what the site lacks without other hosts. */
export function remarksOn(outside: readonly Outside[]): string[] {
  return [
    ...line('Without a network these hosts are missed, from which slides show something', outside.filter(isShown).map(({ host }) => host)),
    ...line('Left out of the pages, as it comes from another host', outside.filter(part => !isShown(part)).map(({ host, kind }) => `${kind} of ${host}`)),
  ]
}

function line(what: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${what}: ${[...new Set(parts)].toSorted().join(', ')}`]
}
