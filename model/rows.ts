import type { PlannedSlide as PlannedId } from '../toolkit/deck/deck.ts'
import type { Artefact } from './artefacts.ts'

export type { PartId } from './reading.ts'

/** The tables that rows point to, by the word for one row of each. */
export const TABLE_OF = {
  level: 'levels',
  facet: 'facets',
  category: 'categories',
  tool: 'tools',
  technique: 'techniques',
  role: 'roles',
  transition: 'transitions',
  slide: 'slides',
  act: 'acts',
  kind: 'kinds',
  criterion: 'criteria',
  source: 'sources',
  fact: 'facts',
  scale: 'scales',
  section: 'sections',
  part: 'parts',
  talk: 'talks',
} as const

/**
 * What a row may point to: the ids of each table, by the word for one of its rows.
 *
 * A row type takes it as a parameter, so that the rows of a ladder are checked
 * against the ids of its own tables, while the model works on any ladder, whose
 * ids are strings.
 */
export type Ids = Readonly<Record<keyof typeof TABLE_OF, string>>

/** Rows by their ids, in the order in which they are written. */
export type Table<Id extends string, Row> = Readonly<Record<Id, Row>>

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/**
 * A place in the source summary: `S2` its second summary sentence, `T3`
 * takeaway 3, `Q4` question 4, `A4.1` the first sentence of answer 4.
 * The talk names the place; it never carries the sentence.
 */
export type Place = 'TITLE' | `S${1 | 2 | 3}` | `T${Digit}` | `Q${Digit}` | `A${Digit}.${1 | 2 | 3}`

/** Where the source says something. */
export type Places = readonly [Place, ...Place[]]

/**
 * Whose a phrase of a text is: these words are ours, these say that the source
 * is silent, and all others are the source's, at these places.
 */
export type Phrase
  = | { readonly source: Places, readonly ours?: never, readonly silent?: never }
    | { readonly ours: string, readonly source?: never, readonly silent?: never }
    | { readonly silent: string, readonly source?: never, readonly ours?: never }

/** A row that says whose its words are. Without evidence they are the author's own; a ladder without any rests on no source, and marks nothing. */
export interface WithEvidence {
  readonly evidence?: readonly [Phrase, ...Phrase[]]
}

/** A statement with what it rests on. */
export interface Statement extends WithEvidence {
  readonly text: string
}

/** A level at which the source names an item; without a place of the source it is our judgement. */
export interface Mention<I extends Ids = Ids> {
  readonly level: I['level']
  readonly source?: Places
}

/** The title of the whole talk, its address and its credits. Only the title has to be there. */
export interface Talk<I extends Ids = Ids> {
  readonly title: string
  /** A short name in small letters: for files, and for what a browser keeps. Made of the title if absent. */
  readonly name?: string
  readonly subtitle?: string
  /** For links and search engines; the subtitle if absent. */
  readonly description?: string
  /** English if absent. */
  readonly language?: string
  readonly version?: string
  readonly speaker?: string
  /** A speaker is a person unless it says so. */
  readonly speakerIs?: 'organization'
  /** How to reach the speaker after the talk, such as a mail address. */
  readonly contact?: string
  /** Where the talk is given, such as the name of a meetup. */
  readonly event?: string
  readonly keywords?: readonly string[]
  /** The talk that is given unless another one is asked for; the first if absent. */
  readonly main?: I['talk']
  readonly credit?: string
  readonly license?: string
  /** The address of that licence. */
  readonly licenseUrl?: string
  readonly trademarks?: string
  /** The verdict on a project below the first level. */
  readonly verdictBelow?: string
  /** The address under which the site is published, such as `https://example.org/levels/`; absent or empty while there is none. */
  readonly siteUrl?: string
  readonly assessment?: AssessmentRule
}

/** How the self-assessment works, in words. */
export interface AssessmentRule {
  /** When a rung is reached. */
  readonly rung: string
  /** When a branch is reached; absent where there is none. */
  readonly branch?: string
  /** Whose pass mark it is. */
  readonly passMark?: string
}

/** A question that the room answers by a show of hands, one level each. */
export interface Poll {
  /** What is counted, in a word. */
  readonly label: string
  readonly question: string
}

/** One cell of the comparison: a level seen from one side. */
export interface Facet extends Statement {
  /** What a slide shows: at most 44 characters. */
  readonly text: string
  /** One or two full sentences for reading. */
  readonly detail?: string
  /** The same as a list, where the source lists: a few words each. */
  readonly items?: readonly string[]
}

/** Where a level leaves the ladder that is not a rung of it. */
export interface Branch<I extends Ids = Ids> {
  /** The rung from which the branch is drawn. */
  readonly from: I['level']
  /** The rung that work on the branch needs. */
  readonly needs: I['level']
}

/** What a level is, told from beginner to expert. */
export interface LevelText<FacetId extends string = string> {
  readonly title: string
  /** The sentences on its slides; what is absent is made of its name and rank. */
  readonly titles?: { readonly level?: string, readonly card?: string, readonly criteria?: string, readonly glossary?: string }
  /** The level in one short sentence. */
  readonly promise: string
  readonly audience?: Statement
  /** What changes compared with the level before. */
  readonly change?: Statement
  readonly facets: Readonly<Record<FacetId, Facet>>
  /** The verdict on a project at this level; the promise if absent. */
  readonly verdict?: string
  /** The line that a project of this level is worth in a CV: our words. */
  readonly cv?: string
}

/** A level, and where it stands. */
export interface Level<I extends Ids = Ids> extends LevelText<I['facet']> {
  /** Absent on a rung, which follows the one before it. */
  readonly branch?: Branch<I>
  /** The running system that a project of this level is drawn as: a service that answers, or a loop that retrains. */
  readonly system?: 'service' | 'retraining'
}

/** A side from which levels are compared. */
export interface FacetLabel {
  readonly label: string
  /** The question that the facet answers. */
  readonly question: string
  /** The click that brings it on the slide of a level; absent if it is there from the start. */
  readonly click?: number
}

export interface Category {
  readonly label: string
}

/** What a tool does in a running system: it keeps the code, answers, packs, keeps models, shows numbers, runs copies, runs work, lends machines, trains. */
export type SystemStation = 'code' | 'api' | 'container' | 'models' | 'dashboard' | 'fleet' | 'workflows' | 'cloud' | 'training'

/** A product that the source names. */
export interface Tool<I extends Ids = Ids> {
  readonly name: string
  /** A name in an icon set that is installed, such as `simple-icons:docker`. */
  readonly icon?: `${string}:${string}`
  readonly category: I['category']
  readonly mentions: readonly [Mention<I>, ...Mention<I>[]]
  /** The level on whose slide the tool is filed: our choice, for `homeReason`. */
  readonly homeLevel: I['level']
  readonly homeReason?: string
  /** The first level at which a project no longer rests on it; absent if it stays. Our judgement. */
  readonly leftAt?: I['level']
  /** Where the tool stands in the picture of a running system, if it stands there. */
  readonly station?: SystemStation
  readonly purpose?: string
  /** A remark of ours for the tool's card. */
  readonly note?: string
  readonly url?: string
  readonly license?: string
  /** Whether the licence was read in the project's own material. */
  readonly licenseChecked?: boolean
}

/** Something the source asks for without naming a product. */
export interface Capability<I extends Ids = Ids> extends WithEvidence {
  readonly name: string
  readonly category: I['category']
  readonly level: I['level']
  /** Products that we would look at first: ours, not the source's. */
  readonly examples: readonly string[]
}

/** Something that a project at some level does. */
export interface Technique<I extends Ids = Ids> {
  readonly name: string
  readonly mentions: readonly [Mention<I>, ...Mention<I>[]]
  /** Two names for one idea: slides show the other one. */
  readonly shownAs?: I['technique']
}

/** A kind of machine learning model. */
export interface Model<I extends Ids = Ids> extends WithEvidence {
  readonly name: string
  readonly level: I['level']
  /** The tool that provides it. */
  readonly tool?: I['tool']
}

/** A kind of job. */
export interface Role<I extends Ids = Ids> {
  readonly name: string
  /** The level that the job asks for. */
  readonly level: I['level']
  readonly asks?: Statement
  /** The tools that the job text itself names. */
  readonly tools: readonly I['tool'][]
  /** The techniques that the job text itself names. */
  readonly techniques: readonly I['technique'][]
}

/** A number that was measured, as texts say it by its id: `[[accuracy]]`. */
export interface Figure {
  readonly text: string
}

/** A claim that is only true with its hedge. */
export interface Claim<I extends Ids = Ids> extends WithEvidence {
  /** It says between which two levels most jobs lie: the band of the roles' diagram. One claim of a talk can. */
  readonly band?: true
  readonly text: string
  /** The words in `text` that limit it. */
  readonly hedge: string
  readonly levels: readonly I['level'][]
}

export interface Question<I extends Ids = Ids> extends WithEvidence {
  readonly question: string
  /** The question in the words of its slide; absent if these are the same. */
  readonly title?: string
  readonly answer: string
  readonly levels: readonly I['level'][]
  readonly roles: readonly I['role'][]
  readonly slides: readonly [I['slide'], ...I['slide'][]]
}

export interface Takeaway<I extends Ids = Ids> extends Highlight<I> {
  readonly levels: readonly I['level'][]
  readonly roles: readonly I['role'][]
}

/** A kind of project: what it works on. */
export interface Kind<I extends Ids = Ids> {
  readonly label: string
  /** What such a project changes at each level: our words on a fact from elsewhere. */
  readonly changes?: {
    readonly fact: I['fact']
    readonly levels: Readonly<Partial<Record<I['level'], { readonly short: string, readonly text: string }>>>
  }
}

/** A statement that a project meets or not; yes only with evidence at hand. */
export interface Criterion<I extends Ids = Ids> extends WithEvidence {
  readonly level: I['level']
  /** It holds for any kind of project. */
  readonly statement: string
  /** The same thing in the words of one kind. */
  readonly wording?: Readonly<Partial<Record<I['kind'], string>>>
  /** `core`: must hold. `one-of`: at least one of these must hold. `other`: at most one may be missing. `optional`: never counts. */
  readonly weight: 'core' | 'one-of' | 'other' | 'optional'
}

/** A project to build for a job: an idea of the author's. */
export interface Project<I extends Ids = Ids> {
  readonly role: I['role']
  readonly kind?: I['kind']
  readonly question: string
  /** Where the data comes from, and what is wrong with it. */
  readonly data: string
  readonly split: string
  readonly baseline: string
  readonly metric: string
  /** What it can show at the job's level: all that is core, and more. */
  readonly criteria: readonly [I['criterion'], ...I['criterion'][]]
  /** The mistake that is made most often. */
  readonly trap: string
  readonly weekends: number
  readonly cost: string
}

/** The way from one level to the next. */
export interface Transition<I extends Ids = Ids> {
  readonly from: I['level']
  readonly to: I['level']
  /** The sentences on its slides: both levels compared, the way, the work on it. What is absent is made of their ranks. */
  readonly titles?: { readonly step?: string, readonly path?: string, readonly work?: string }
  /** What to do, in one breath. */
  readonly headline: string
  readonly change?: Statement
}

/** One piece of work on the way to the next level. */
export interface NextStep<I extends Ids = Ids> extends WithEvidence {
  readonly transition: I['transition']
  /** At most 34 characters, for a diagram or a column. */
  readonly short: string
  readonly step: string
}

export interface Term<I extends Ids = Ids> {
  readonly term: string
  readonly level: I['level']
  readonly definition: string
}

export interface Highlight<I extends Ids = Ids> extends WithEvidence {
  readonly text: string
  readonly slide: I['slide']
}

/** Something we read, and when. */
export interface Source {
  readonly title: string
  readonly authors: string
  readonly published: string
  readonly url: string
  /** How it was checked, in one sentence. */
  readonly check: string
  /** The day on which it was last checked, as YYYY-MM-DD. */
  readonly checked: string
  readonly license?: string
}

/** A fact from another source, in our words. */
export interface Fact<I extends Ids = Ids> {
  readonly source: I['source']
  readonly text: string
}

/** Another way of measuring maturity. */
export interface Scale<I extends Ids = Ids> {
  readonly name: string
  /** The sentence on its slide, what the slide is about, and its address; absent if made of the name and the id. */
  readonly title?: string
  readonly topic?: string
  readonly address?: string
  readonly source: I['source']
  /** What the scale grades. */
  readonly grades: string
  /** What the reading page shows of it in full: the tests of the ML Test Score, or the boxes around the ML code. */
  readonly shows?: 'tests' | 'boxes'
  readonly facts: readonly I['fact'][]
  /** Where our levels fall; one that is absent is shown as not placed. The placement is our reading; the trait is the source's. */
  readonly placements: Readonly<Partial<Record<I['level'], Placement<I>>>>
}

export interface Placement<I extends Ids = Ids> {
  /** Our reading, at most 40 characters. */
  readonly ours: string
  /** The trait in the source that supports it. */
  readonly trait: string
  readonly facts: readonly I['fact'][]
}

export interface TestSection {
  readonly label: string
}

/** One of the tests of the ML Test Score, and the level at which it first becomes possible (our reading). */
export interface ScoreTest<I extends Ids = Ids> {
  readonly name: string
  readonly section: I['section']
  readonly level: I['level']
}

/** A box around the ML code or a phase of CRISP-ML(Q), and the level at which a project first needs it (our reading). */
export interface SystemPart<I extends Ids = Ids> {
  readonly label: string
  readonly level: I['level']
}

/** A part of the talk. */
export interface Act {
  readonly label: string
  /** Its slides stand behind every talk, for questions; those of other acts only in talks that plan them. */
  readonly inEveryTalk?: true
}

export interface Slide<I extends Ids = Ids> {
  /** The sentence on the slide. */
  readonly title: string
  /** What the slide is about, in a word or two: outline, menus, bookmarks. */
  readonly topic: string
  readonly act: I['act']
  /** The level behind whose slide it stands; absent if it stands where its row does. */
  readonly after?: I['level']
  /** The section of the reading page that tells what the slide shows; absent if it has the slide's own name. */
  readonly readAt?: SectionId<I>
  /** How far up the ladder the talk has come; absent before the first level and on most backup slides. */
  readonly reached?: I['level']
  /** What the slide rests on; absent if that is the first source, on which the whole talk rests. */
  readonly sources?: readonly [I['source'], ...I['source'][]]
}

/** What rows bring along: a slide for each level, its card, for each step two levels compared, the way and the work, and so on. */
export type SlidesKind = 'level' | 'card' | 'step' | 'criteria' | 'question' | 'glossary' | 'scale'

/** Where the slides stand that rows of one kind bring along, such as `level-*`. */
export interface RowSlides<I extends Ids = Ids> {
  readonly act: I['act']
  readonly title?: undefined
}

/** A slide that is written in Markdown only: no row of a table tells of it. */
export interface PlainSlide {
  /** Its address. */
  readonly id: string
  readonly title: string
  readonly seconds: number
  /** The slide that it follows; absent if nothing stands before it. */
  readonly after?: string
}

/** What a part of the reading page goes through one by one, each under a heading of its own. */
export type PartChildren = 'levels' | 'transitions' | 'scales' | 'questions' | 'terms' | 'slides'

/** A part of the reading page. */
export interface Part {
  readonly title: string
  /** What the part tells, in a sentence or two. */
  readonly lead: string
  readonly children?: PartChildren
}

/** The id of a section of the reading page: a part, or the section of a row. */
export type SectionId<I extends Ids = Ids>
  = | I['part']
    | `level-${I['level']}`
    | `step-${I['transition']}`
    | `scale-${I['scale']}`
    | `glossary-${I['level']}`

/** A slide in the plan of a talk. */
export interface PlannedSlide extends Omit<PlannedId, 'id'> {
  /** No row plans it: it takes its time on top of the slot. */
  readonly onTop?: true
}

/** A talk that fits into a slot. Its slides run in the order of all slides. */
export interface TalkPlan<I extends Ids = Ids> {
  readonly label: string
  /** The slot. */
  readonly minutes: number
  /** The seconds of the slot that are kept for questions. */
  readonly questions?: number
  readonly slides: Readonly<Partial<Record<I['slide'], PlannedSlide>>>
  /** Where links lead whose slide is cut from this talk. */
  readonly replacements: Readonly<Partial<Record<I['slide'], I['slide']>>>
  /** The transitions that the audience may choose its next step from. */
  readonly transitions: readonly I['transition'][]
}

/** Something that the room does, run by a slide. */
export interface Exercise<I extends Ids = Ids> {
  readonly slide: I['slide']
  /** What to do, one after the other. */
  readonly steps: readonly [string, ...string[]]
}

/** A row in which some fields may be absent: what they are then is made of others. */
type Loosely<Row, Field extends keyof Row> = Omit<Row, Field> & Partial<Pick<Row, Field>>

/** One row of each table, by the table's name, as a person writes it. */
export interface Rows<I extends Ids = Ids> {
  readonly facets: FacetLabel
  readonly levels: Loosely<Level<I>, 'facets'>
  readonly categories: Category
  readonly tools: Loosely<Tool<I>, 'category' | 'mentions'>
  readonly capabilities: Capability<I>
  readonly techniques: Technique<I>
  readonly models: Model<I>
  readonly roles: Loosely<Role<I>, 'tools' | 'techniques'>
  readonly figures: Figure
  readonly artefacts: Artefact<I>
  readonly claims: Claim<I>
  readonly kinds: Kind<I>
  readonly criteria: Criterion<I>
  readonly projects: Project<I>
  readonly transitions: Transition<I>
  readonly nextSteps: NextStep<I>
  readonly terms: Term<I>
  readonly sources: Source
  readonly facts: Fact<I>
  readonly scales: Scale<I>
  readonly sections: TestSection
  readonly scoreTests: ScoreTest<I>
  readonly boxes: SystemPart<I>
  readonly phases: SystemPart<I>
  readonly polls: Poll
  readonly acts: Act
  readonly parts: Part
  readonly slides: Slide<I> | RowSlides<I>
  readonly questions: Question<I>
  readonly takeaways: Takeaway<I>
  readonly highlights: Highlight<I>
  readonly exercises: Exercise<I>
  readonly talks: Loosely<TalkPlan<I>, 'replacements' | 'transitions'>
}
