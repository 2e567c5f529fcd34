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

/** Keeps the pages of a context on the host of `url`; what they ask of others is listed as it comes. */
export async function stayInside(context: BrowserContext, url: string): Promise<readonly Outside[]> {
  const { origin } = new URL(url)
  const outside: Outside[] = []
  await context.route(address => address.origin !== origin && /^https?:$/.test(address.protocol), async (route) => {
    const request = route.request()
    outside.push({ host: new URL(request.url()).host, kind: request.resourceType() })
    await route.abort()
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
