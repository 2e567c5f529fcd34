import type { Buffer } from 'node:buffer'

/** A sheet of paper, in centimetres. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

/** The usual sheet. */
export const A4: Sheet = { width: 21, height: 29.7 }

/** A browser with one window, and what every engine can do. */
export interface Engine {
  /** Opens an address and waits until it is loaded. */
  readonly goto: (address: string) => Promise<void>
  /** Loads the page again, as its reader would, and waits until it is loaded. */
  readonly reload: () => Promise<void>
  /** Runs a function in the page. It leaves its file behind, so it must be complete in itself; what goes in and out is JSON. */
  readonly evaluate: <Args extends readonly unknown[], Result>(work: (...args: Args) => Result | Promise<Result>, ...args: Args) => Promise<Result>
  /** Gives the page this much room, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>
  /** A PNG of what the window shows. */
  readonly picture: () => Promise<Buffer>
  /** The page on paper, as a PDF; WebKit's driver cannot. */
  readonly print?: (sheet?: Sheet) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** A call of a function as an expression for the page. */
export function callOf<Args extends readonly unknown[]>(work: (...args: Args) => unknown, args: Args): string {
  return `(${work})(...${JSON.stringify(args)})`
}
