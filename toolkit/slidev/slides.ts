import type { ShownSlide } from '@slidev/client'

export { slides } from '@slidev/client/logic/slides.ts'

/** Says the address of a slide below that of the deck: its alias, or its number where it has none. */
export function addressOf({ no, meta }: Pick<ShownSlide, 'no' | 'meta'>): string {
  return String(meta.slide.frontmatter.routeAlias ?? no)
}
