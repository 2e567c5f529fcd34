import type { UaPdf } from './pdf.ts'

/** A rule of PDF/UA-1 that a program can check. */
export interface Rule {
  /** The failure conditions of the Matterhorn Protocol that it stands for. */
  readonly conditions: readonly string[]
  /** What is wrong where it is broken. */
  readonly fault: string
  /** Whether only the author of the slides can mend it. */
  readonly isOfSlides?: boolean
  /** Names every place where it is broken. */
  readonly find: (pdf: UaPdf) => Iterable<string>
}
