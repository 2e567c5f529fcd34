import type { Browser } from 'playwright-chromium'
import type { Catalog } from '../../model/catalog.ts'
import type { ChosenTalk } from '../talk.ts'
import type { Finding } from './proof/finding.ts'

/** The sheets of paper that a handout can be made for. */
export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** What is asked for, and where to take it from. */
export interface Job {
  readonly catalog: Catalog
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
  /** Whether the text of the slides stands out enough. */
  readonly contrast: () => Promise<Finding>
}

/** What a format has made, before anybody may have it. */
export interface Made {
  /** What its name ends in, such as `.pdf` or `-handout.pdf`. */
  readonly ending: string
  /** A file, or a folder of files by their names. */
  readonly content: Uint8Array | Readonly<Record<string, Uint8Array>>
  /** Reads what lies at `path` and compares it with what has to be there. */
  readonly prove: (path: string) => Promise<readonly Finding[]>
  /** What a person should know about it. */
  readonly remarks?: readonly string[]
}

/** A kind of export. */
export interface Format {
  readonly what: string
  /** Whether another talk has another one. */
  readonly byTalk: boolean
  /** @throws {UserError} if it cannot be made. */
  readonly make: (job: Job) => Promise<Made>
}
