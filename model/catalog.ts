import type * as row from '../data/types.ts'

/** A row together with its id and its place in the order. */
export type Entry<Row> = Row & { readonly id: string, readonly index: number }

/** A slide of the deck: one of a row, or one in plain Markdown, which rests on no source and may have no note. */
export type DeckSlide = row.Slide & { readonly plain?: true }

/**
 * Everything that the talk says, as ordered lists.
 *
 * Every question in `model/` takes a catalog as its first argument; the real
 * one is bound in `model/deck.ts`, and a test or another talk brings its own.
 */
export interface Catalog {
  readonly talk: row.Talk
  readonly levels: readonly Entry<row.Level>[]
  readonly facets: readonly Entry<row.FacetLabel>[]
  readonly categories: readonly Entry<row.Category>[]
  readonly tools: readonly Entry<row.Tool>[]
  readonly capabilities: readonly Entry<row.Capability>[]
  readonly techniques: readonly Entry<row.Technique>[]
  readonly models: readonly Entry<row.Model>[]
  readonly roles: readonly Entry<row.Role>[]
  readonly claims: readonly Entry<row.Claim>[]
  readonly questions: readonly Entry<row.Question>[]
  readonly takeaways: readonly Entry<row.Takeaway>[]
  readonly criteria: readonly Entry<row.Criterion>[]
  readonly transitions: readonly Entry<row.Transition>[]
  readonly nextSteps: readonly Entry<row.NextStep>[]
  readonly terms: readonly Entry<row.Term>[]
  readonly highlights: readonly Entry<row.Highlight>[]
  readonly sources: readonly Entry<row.Source>[]
  readonly facts: readonly Entry<row.Fact>[]
  readonly scales: readonly Entry<row.Scale>[]
  readonly sections: readonly Entry<row.TestSection>[]
  readonly scoreTests: readonly row.ScoreTest[]
  readonly boxes: readonly Entry<row.SystemBox>[]
  readonly phases: readonly Entry<row.Phase>[]
  readonly polls: readonly Entry<row.Poll>[]
  readonly acts: readonly Entry<row.Act>[]
  readonly slides: readonly Entry<DeckSlide>[]
  readonly parts: readonly Entry<row.Part>[]
  readonly talks: readonly Entry<row.TalkPlan>[]
  readonly exercises: readonly Entry<row.Exercise>[]
}

/** The rows of a table in the order of its ids, each with `id` and `index`. */
export function listOf<Id extends string, Row>(ids: readonly Id[], table: row.Table<Id, Row>): Entry<Row>[] {
  return ids.map((id, index) => ({ ...table[id], id, index }))
}
