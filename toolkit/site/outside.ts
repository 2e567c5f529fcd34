import type { BrowserContext } from 'playwright-chromium'

/** Something that a deck asks of another host. */
export interface Outside {
  readonly host: string
  /** What a browser calls it: `image`, `stylesheet`, `script`, `document` in a frame. */
  readonly kind: string
}

/** What may come from another host, as the slides show it: a font or a script may not. */
const SHOWN = ['image', 'media', 'document']

/** Tells whether slides show something of another host: a picture or a film, or a page in a frame. */
export function isShown({ kind }: Outside): boolean {
  return SHOWN.includes(kind)
}

/** Options of a browser's context whose pages reach no host but this machine: a proxy that is not there answers for all others. */
export const INSIDE = { proxy: { server: 'http://127.0.0.1:1', bypass: 'localhost, 127.0.0.1' } } as const

/** Lists what the pages of a context ask of other hosts than that of `url`, as it comes. */
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

/** Says what a site does not have from other hosts, a line for each kind of lack. */
export function remarksOn(outside: readonly Outside[]): string[] {
  return [
    ...line('Without a network these hosts are missed, from which slides show something', outside.filter(isShown).map(({ host }) => host)),
    ...line('Left out of the pages, as it comes from another host', outside.filter(part => !isShown(part)).map(({ host, kind }) => `${kind} of ${host}`)),
  ]
}

function line(what: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${what}: ${[...new Set(parts)].toSorted().join(', ')}`]
}
