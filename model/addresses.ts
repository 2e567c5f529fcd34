/** Addresses beside the slides that a slide must not take: the app's own pages, and files of the site. */
const TAKEN: ReadonlySet<string> = new Set([
  'read',
  'assessment',
  'compare',
  'entry',
  'overview',
  'notes',
  'notes-edit',
  'presenter',
  'print',
  'export',
  'ready',
  'index',
  'app',
  'assets',
  'diagrams',
])

/** Tells whether a slide may have this address: small letters, digits and hyphens, no number (every slide has one) and no other page's. */
export function isFree(address: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(address) && !/^\d+$/.test(address) && !TAKEN.has(address)
}

/** Makes an address of a title: its letters without accents, with a number behind it if `used` has it already. */
export function addressOf(title: string, used: ReadonlySet<string>): string {
  const letters = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const slug = letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  const base = slug === '' || /^\d+$/.test(slug) ? `slide-${slug}`.replace(/-$/, '') : slug
  for (let number = 1; ; number++) {
    const address = number === 1 ? base : `${base}-${number}`
    if (isFree(address) && !used.has(address))
      return address
  }
}
