/** What a reader asked for that only the app can do: a key, or something with a control on the slide. */
export type Asked
  = | { readonly key: string, readonly code: string, readonly shift: boolean }
    | { readonly control: number, readonly value?: string }

/** What answers until the app is here, as the app meets it. */
export interface Early {
  /** Fetches the app now. */
  readonly start: () => void
  /** Resolves when everything that was pressed is shown. */
  readonly settled: () => Promise<void>
  /** Whether something that was pressed is not shown yet. */
  readonly isBusy: () => boolean
  /** The address of what is shown, as the app writes it. */
  readonly address: () => string
  /** Leaves the page to the app; what is still to be done is its task. */
  readonly end: () => readonly Asked[]
}

declare global {
  interface Window {
    /** What the script in the page (policy.ts) keeps: what was pressed before there was anybody to answer, what ends that, and the next page. */
    held?: {
      readonly events: readonly (KeyboardEvent | MouseEvent | TouchEvent)[]
      readonly ended: AbortController
      readonly ahead: { readonly path: string, readonly response: Promise<Response | undefined> } | null
    }
    /** Missing on pages that bring no slide. */
    early?: Early
  }
}

/** Finds what a reader can use in a part of a page, in its order. */
export function controlsIn(part: Element): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('a,button,input,select,summary,textarea')]
}
