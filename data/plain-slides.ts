import type { PlainSlide } from './types.ts'

/** The slides in plain Markdown, in order. Read from the Markdown and put here when the deck is built or served: scripts/plain-plugin.ts. */
export const plainSlides: readonly PlainSlide[] = []
