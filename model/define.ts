import type { FacetLabel, Ids, LevelText, PartId, Rows, RowSlides, Slide, SlidesKind, Table, TableOf, TableSlideId, Talk } from './rows.ts'

/** The tables that rows refer to. */
type Known = { readonly [Name in keyof Rows]?: Readonly<Record<string, unknown>> }

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
 * A function that defines one table: it takes the tables to which its rows refer, and the rows by their ids.
 *
 * A wrong id is a compile error at its line, as are a duplicate, a missing field
 * and an unknown one. Rows may refer to each other.
 */
type Define<Name extends keyof Rows, AnyId extends string = string> = <const K extends Known, Id extends AnyId>(
  known: K,
  rows: Table<Id, Rows<IdsOf<K, Name, NoInfer<Id>>>[Name]>,
) => Table<Id, Rows<IdsOf<K, Name, Id>>[Name]>

function table<Name extends keyof Rows, AnyId extends string = string>(): Define<Name, AnyId> {
  return (_, rows) => rows
}

/** Defines the sides from which levels are compared. */
export const defineFacets = table<'facets'>()
/** Defines the levels, from beginner to expert. */
export const defineLevels = table<'levels'>()
/** Defines the groups of tools. */
export const defineCategories = table<'categories'>()
/** Defines the tools. */
export const defineTools = table<'tools'>()
/** Defines what is asked for without a product. */
export const defineCapabilities = table<'capabilities'>()
/** Defines what projects do. */
export const defineTechniques = table<'techniques'>()
/** Defines the kinds of models. */
export const defineModels = table<'models'>()
/** Defines the jobs. */
export const defineRoles = table<'roles'>()
/** Defines the numbers that texts say by name. */
export const defineFigures = table<'figures'>()
/** Defines what the project has to show at each level. */
export const defineArtefacts = table<'artefacts'>()
/** Defines the claims that are true with their hedge only. */
export const defineClaims = table<'claims'>()
/** Defines the kinds of projects. */
export const defineKinds = table<'kinds'>()
/** Defines what shows that a level is reached. */
export const defineCriteria = table<'criteria'>()
/** Defines projects to build, job by job. */
export const defineProjects = table<'projects'>()
/** Defines the ways from level to level. */
export const defineTransitions = table<'transitions'>()
/** Defines the work on these ways. */
export const defineNextSteps = table<'nextSteps'>()
/** Defines the words of the glossary. */
export const defineTerms = table<'terms'>()
/** Defines what the talk rests on; the first source carries the talk as a whole. */
export const defineSources = table<'sources'>()
/** Defines facts of other sources. */
export const defineFacts = table<'facts'>()
/** Defines other ways of measuring maturity. */
export const defineScales = table<'scales'>()
/** Defines the sections of the ML Test Score. */
export const defineSections = table<'sections'>()
/** Defines the tests of the ML Test Score. */
export const defineScoreTests = table<'scoreTests'>()
/** Defines the boxes around the ML code. */
export const defineBoxes = table<'boxes'>()
/** Defines the phases of CRISP-ML(Q). */
export const definePhases = table<'phases'>()
/** Defines what the room is asked to show hands for. */
export const definePolls = table<'polls'>()
/** Defines the parts of the talk. */
export const defineActs = table<'acts'>()
/** Defines the parts of the reading page. */
export const defineParts = table<'parts', PartId>()
/** Defines the slides in running order: by their addresses what stands in `pages/`, and as `level-*` those that rows bring along. */
export function defineSlides<const K extends Known, Id extends string>(
  _: K,
  rows: { readonly [Key in Id]: Key extends `${SlidesKind}-*` ? RowSlides<IdsOf<K, 'slides', NoInfer<Id>>> : Slide<IdsOf<K, 'slides', NoInfer<Id>>> },
): Table<Id, Rows<IdsOf<K, 'slides', Id>>['slides']> {
  return rows
}
/** Defines what people ask. */
export const defineQuestions = table<'questions'>()
/** Defines what to take home. */
export const defineTakeaways = table<'takeaways'>()
/** Defines the moments worth going back to. */
export const defineHighlights = table<'highlights'>()
/** Defines what the room does in a workshop. */
export const defineExercises = table<'exercises'>()
/** Defines the talks that the deck can give. */
export const defineTalks = table<'talks'>()

/** Defines what a level is in a file of its own, for a row of `defineLevels`. */
export function defineLevel<FacetId extends string>(_: { readonly facets: Table<FacetId, FacetLabel> }, level: LevelText<FacetId>): LevelText<FacetId> {
  return level
}

/** Says what the whole talk is called, and which of its talks is given. */
export function defineTalk<const K extends Known>(_: K, talk: Talk<IdsOf<K, undefined, never>>): Talk<IdsOf<K, undefined, never>> {
  return talk
}
