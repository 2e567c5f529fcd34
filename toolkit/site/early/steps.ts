/** The id of what a page knows about the steps of its slide. */
export const STEPS = 'steps'

/** Whether a part of a slide looks different at some step: its place among all elements of the snapshot, its attribute (that what is in it, if empty), the values that this takes, and which one it has in each state. */
export type Change = readonly [element: number, name: string, values: readonly (string | null)[], picks: readonly number[]]

/** How a talk goes on from a slide. */
export interface Way {
  /** Slides by their ids. */
  readonly first: string
  readonly last: string
  readonly previous?: string
  readonly next?: string
  /** The state of the slide before its first click; one more for each click follows. */
  readonly state: number
  readonly clicks: number
}

/** What a page knows about the steps of its slide. */
export interface Steps {
  readonly id: string
  /** By the talks that have the slide; the first is given where none is asked for. */
  readonly ways: Readonly<Record<string, Way>>
  readonly changes: readonly Change[]
}
