/** What a slide is about, for outlines, links and the handout. */
export interface Slide {
  /** Its address below that of the deck, such as `first-steps`. */
  readonly id: string
  /** The sentence on the slide. */
  readonly title: string
  /** What it is about, in a word or two. */
  readonly topic: string
  /** The id of its group, if the deck has groups. */
  readonly group?: string
  /** The picture for links to it; the deck's own without one. */
  readonly card?: string
  /** What it rests on. */
  readonly sources?: readonly Source[]
}

/** Where something is said. */
export interface Source {
  /** Who said it and when, such as `Breck and others, 2017`. */
  readonly by: string
  readonly title: string
  readonly url: string
}

/** Slides that belong together. */
export interface Group {
  readonly id: string
  readonly title: string
}

/** When a slide is skipped if time is short: `must` never, `may` first. */
export type Priority = 'must' | 'should' | 'may'

/** A slide that a talk plans. */
export interface PlannedSlide {
  readonly id: string
  readonly seconds: number
  readonly priority: Priority
  /** For the speaker: what is different on this slide in this talk. */
  readonly remark?: string
}

/** A talk that is given from the deck. */
export interface Talk {
  readonly id: string
  readonly label: string
  /** The slot. */
  readonly minutes: number
  /** What it plans, in order. */
  readonly plan: readonly PlannedSlide[]
  /** All slides that can be shown in it, in order, by their ids: what it plans, and what is kept for questions. */
  readonly slides: readonly string[]
}

/** A page beside the slides, such as one to read. */
export interface ExtraPage {
  /** Its address below that of the deck; ends in a slash. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Whether it is made to be read on paper as well. */
  readonly onPaper?: boolean
}

/** What a deck asks of its files for paper and mail. */
export interface Print {
  /**
   * Families whose fonts are variable, and the package of Fontsource that has each with one file
   * per weight, such as `@fontsource/inter`: a PDF holds those smaller and sharper.
   */
  readonly fonts?: Readonly<Record<string, string>>
  /** The most bytes that a PDF with one page per slide may have. */
  readonly limit?: number
}

/** A chapter of what the deck tells, for search engines. */
export interface Chapter {
  readonly name: string
  readonly description: string
}

/**
 * A deck as the toolkit knows it: read from its Markdown (`slidev/read-deck.ts`), or
 * described by the talk itself in a file `deck.ts` beside `slides.md`.
 */
export interface Deck {
  /** A short name in small letters, such as `tea-tasting`: for files, and for what a browser keeps. */
  readonly name: string
  readonly title: string
  readonly subtitle?: string
  readonly description: string
  /** The language of its text as a BCP 47 tag, such as `en`. */
  readonly language: string
  /** Who gives it, empty if nobody says. */
  readonly author: string
  /** Whether that is a person, as it usually is, or a group of them. */
  readonly authorIs?: 'person' | 'organization'
  readonly version?: string
  readonly keywords: readonly string[]
  /** The address under which its site is published, such as `https://example.org/levels/`; empty while there is none. */
  readonly address: string
  /** The address of the licence of its text. */
  readonly license?: string
  /** The size of a slide in pixels: `canvasWidth` of the headmatter, and what `aspectRatio` makes of it. */
  readonly canvas: { readonly width: number, readonly height: number }
  /** Thanks and licences, a paragraph each. */
  readonly credits: readonly string[]
  readonly groups: readonly Group[]
  /** Every slide of every talk, in order. */
  readonly slides: readonly Slide[]
  /** One at least. */
  readonly talks: readonly Talk[]
  /** The talk that is given unless another one is asked for. */
  readonly main: string
  readonly pages: readonly ExtraPage[]
  readonly parts: readonly Chapter[]
  readonly print?: Print
  /** The slide that lists all slides, if there is one. */
  readonly contents?: string
}
