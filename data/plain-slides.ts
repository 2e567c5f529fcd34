import type { PlainSlide } from '../model/rows.ts'

/** The slides in plain Markdown, in order. Read from the Markdown and put here when the deck is built or served: build/plain-slides.ts. */
export const plainSlides: readonly PlainSlide[] = []
