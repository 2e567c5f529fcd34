import type { Browser } from 'playwright-chromium'
import type { Deck } from '../deck/deck.ts'
import type { Transcript } from '../deck/transcript.ts'
import type { Content } from '../shell/write.ts'
import type { Finding } from './proof/finding.ts'

/** The sheets of paper that there are, the usual one first. */
export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** A talk that was asked for. */
export interface ChosenTalk {
  readonly id: string
  readonly minutes: number
  /** What its addresses end in: nothing for the talk at the deck's own address, or `?talk=10`. */
  readonly query: string
}

/** What is asked for, and where to take it from. */
export interface ExportContext {
  readonly deck: Deck
  readonly transcript: Transcript
  readonly talk: ChosenTalk
  /** The address of the talk in the built deck. */
  readonly url: string
  /** The address of the pages beside the slides; ends in a slash. */
  readonly site: string
  readonly dark: boolean
  /** One page or picture for every click. */
  readonly clicks: boolean
  readonly paper: Paper
  /** The browser that all formats share. */
  readonly browser: () => Promise<Browser>
}

/** What a format has made, before it is proven and has its name. */
export interface Output {
  /** What its name ends in, such as `.pdf` or `-handout.pdf`. */
  readonly ending: string
  readonly content: Exclude<Content, string>
  /** Reads what lies at `path` and compares it with what has to be there. */
  readonly prove: (path: string) => Promise<readonly Finding[]>
  /** What a person should know about it. */
  readonly remarks?: readonly string[]
}

/** A kind of export. */
export interface Format {
  readonly what: string
  /** Whether it shows the slides of a talk: its name has the length of the talk, and its proof the contrast of the slides. */
  readonly ofSlides: boolean
  /** @throws {UserError} if it cannot be made. */
  readonly make: (job: ExportContext) => Promise<Output>
}
