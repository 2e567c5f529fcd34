import type { TableSlideId } from './defaults.ts'
import type { FacetLabel, Ids, LevelText, PartId, Rows, RowSlides, Slide, SlidesKind, Table, TABLE_OF, Talk } from './rows.ts'

/** The tables that rows refer to. */
type Known = { readonly [Name in keyof Rows]?: Readonly<Record<string, unknown>> }

type TableOf = typeof TABLE_OF

/** The ids of the table that holds what `Word` stands for; of the table `Name` itself those that are being defined. */
type KeysOf<K, Name extends keyof Rows | undefined, Id extends string, Word extends keyof Ids>
  = TableOf[Word] extends Name ? Id : TableOf[Word] extends keyof K ? Extract<keyof K[TableOf[Word]], string> : never

/** What the slides are called that rows bring along: by the kind of the slide and the id of the row, as in `level-l3`. */
type RowSlideNames<K, Name extends keyof Rows | undefined, Id extends string>
  = | `${'level' | 'card' | 'criteria' | 'glossary'}-${KeysOf<K, Name, Id, 'level'>}`
    | `${'step' | 'path' | 'work'}-${KeysOf<K, Name, Id, 'transition'>}`
    | `scale-${KeysOf<K, Name, Id, 'scale'>}`
    | (K extends { readonly questions: infer Questions } ? Extract<keyof Questions, string> : never)

/** The slides that are listed; of a ladder that lists none, those that its tables bring along. */
type SlideIds<K, Name extends keyof Rows | undefined, Id extends string>
  = 'slides' extends Name | keyof K ? Exclude<KeysOf<K, Name, Id, 'slide'>, `${SlidesKind}-*`> : TableSlideId

/** The ids of the tables in `K`. */
type IdsOf<K, Name extends keyof Rows | undefined, Id extends string> = {
  [Word in keyof Ids]: Word extends 'slide' ? SlideIds<K, Name, Id> | RowSlideNames<K, Name, Id> : KeysOf<K, Name, Id, Word>
}

/**
 * Defines a table: it takes the tables to which its rows refer, and the rows by their ids.
 *
 * A wrong id is a compile error at its line, as are a duplicate, a missing field
 * and an unknown one. Rows may refer to each other.
 */
export function define<Name extends Exclude<keyof Rows, 'slides'>, const K extends Known, Id extends Name extends 'parts' ? PartId : string>(
  _name: Name,
  _known: K,
  rows: Table<Id, Rows<IdsOf<K, Name, NoInfer<Id>>>[Name]>,
): Table<Id, Rows<IdsOf<K, Name, Id>>[Name]> {
  return rows
}

/** Defines the slides in running order: by their addresses what stands in `pages/`, and as `level-*` those that rows bring along. */
export function defineSlides<const K extends Known, Id extends string>(
  _: K,
  rows: { readonly [Key in Id]: Key extends `${SlidesKind}-*` ? RowSlides<IdsOf<K, 'slides', NoInfer<Id>>> : Slide<IdsOf<K, 'slides', NoInfer<Id>>> },
): Table<Id, Rows<IdsOf<K, 'slides', Id>>['slides']> {
  return rows
}

/** Defines what a level is in a file of its own, for a row of the levels. */
export function defineLevel<FacetId extends string>(_: { readonly facets: Table<FacetId, FacetLabel> }, level: LevelText<FacetId>): LevelText<FacetId> {
  return level
}

/** Says what the whole talk is called, and which of its talks is given. */
export function defineTalk<const K extends Known>(_: K, talk: Talk<IdsOf<K, undefined, never>>): Talk<IdsOf<K, undefined, never>> {
  return talk
}
