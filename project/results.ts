import found from './results.json' with { type: 'json' }

/** A number that was measured, and where 90 % of the draws of whole days lie. */
export interface Measured {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Code as it stands in a file of `project/`. */
export interface Excerpt {
  readonly file: string
  readonly code: string
}

/** A part of the flights, and how many of them were more than an hour late. */
interface Share {
  readonly flights: number
  readonly lateShare: number
}

/** Level 1: a notebook with what its cells printed, and what its number is worth. */
export interface NotebookResult {
  readonly cells: readonly { readonly code: string, readonly output: string }[]
  readonly testFlights: number
  readonly lateInTest: number
  /** How many flights of the test it called late. */
  readonly lateCalled: number
  readonly accuracy: number
  readonly neverLateAccuracy: number
}

/** What was tried at level 2. All but `randomSplit` were trained on January and February and tested on March. */
export type Trial
  /** With the hour in which the flight really left, as in the notebook: it tells of the delay. */
  = | 'hourItLeft'
  /** Distance, weekday, and the hour of the timetable. */
    | 'table'
    | 'tableTrees'
  /** The table with origin and destination. */
    | 'airports'
  /** The table with the mean delay, here and everywhere, of what landed eight to two hours before. */
    | 'known'
    | 'knownTrees'
    | 'knownAndAirports'
  /** As `known`, days mixed. */
    | 'randomSplit'
  /** The table with the mean delay of the airport's whole day, the flight itself included. */
    | 'wholeDay'

/** Level 2: a repository, and what an honest test says. */
export interface RepositoryResult {
  readonly files: readonly { readonly path: string, readonly says: string }[]
  readonly tests: readonly string[]
  readonly trainFlights: number
  readonly testFlights: number
  readonly lateInTest: number
  /** What a model that guesses gets. */
  readonly baseRate: number
  readonly averagePrecision: Readonly<Record<Trial, Measured>>
  /** The same days for both. */
  readonly gains: { readonly knownOverTable: Measured, readonly treesOverLinear: Measured }
  /** The 5 % of flights that `known` warns of most. */
  readonly warnings: { readonly flights: number, readonly late: number, readonly precision: number }
}

interface Request {
  readonly origin: string
  readonly distance: number
  readonly planned: string
}

/** Level 3: the flight of March with the highest chance asked again, and the whole of March sent through the service. */
export interface ServiceResult {
  readonly request: Request
  readonly status: number
  readonly answer: { readonly late: number, readonly warn: boolean }
  /** How many minutes late that flight was. */
  readonly delay: number
  readonly refused: { readonly request: Request, readonly status: number, readonly message: string }
  readonly requests: number
  readonly errors: number
  readonly warned: number
  readonly warnedLate: number
  readonly late: number
  /** `predicted` and `late` are shares of the day's requests. */
  readonly days: readonly { readonly day: string, readonly requests: number, readonly predicted: number, readonly late: number, readonly warned: number }[]
}

/** Average precision of the model that serves and the one that applies. */
interface Match {
  readonly current: number
  readonly candidate: number
}

/** One run of the weekly retraining. */
export interface PipelineRun {
  readonly day: string
  readonly trainedOn: number
  readonly steps: readonly { readonly name: string, readonly passed: boolean }[]
  /** What the gate sees; 0 if no flight of that week was late, as far as the feed says. */
  readonly lastWeek: Match
  readonly promoted: boolean
  readonly reason: string
  readonly scoreAlonePromotes: boolean
  /** What came of it: nobody knew that on the day. */
  readonly nextWeek: Match
}

/** Mean, standard deviation and range over the seeds. */
interface Spread {
  readonly mean: number
  readonly deviation: number
  readonly low: number
  readonly high: number
}

/** Level 5: does the state of the network add to the state of the airport? */
export interface ResearchResult {
  readonly seeds: number
  readonly variants: Readonly<Record<'airport' | 'network' | 'shuffled' | 'withoutAirport', Spread>>
  /** What a variant gains over `airport`, seed by seed, and with how many seeds it is better. */
  readonly gains: Readonly<Record<'network' | 'shuffled', Spread & { readonly better: number }>>
  /** Better with every seed and by more than the shuffled network ever was. */
  readonly helped: boolean
}

/** What `npm run project` found. Only `measured` differs from run to run. */
export interface Results {
  readonly versions: Readonly<Record<'python' | 'pandas' | 'scikitLearn' | 'fastapi', string>>
  readonly data: Share & {
    readonly airports: number
    readonly from: string
    readonly to: string
    readonly late: number
    readonly weeks: readonly (Share & { readonly from: string })[]
    readonly hoursItLeft: readonly (Share & { readonly hour: number })[]
  }
  readonly notebook: NotebookResult
  readonly repository: RepositoryResult
  readonly service: ServiceResult
  readonly pipeline: {
    readonly runs: readonly PipelineRun[]
    /** Two weeks without a delay in the feed: the run on the day they end, and the one a week later. */
    readonly brokenFeed: readonly PipelineRun[]
  }
  readonly research: ResearchResult
  readonly excerpts: Readonly<Record<'notebook' | 'check' | 'planned' | 'split' | 'window' | 'state' | 'model' | 'test' | 'dockerfile' | 'request' | 'predict' | 'feed' | 'gate' | 'pipeline' | 'variants' | 'seed', Excerpt>>
  readonly measured: {
    readonly seconds: number
    readonly machine: string
    readonly latencyMs: { readonly p50: number, readonly p95: number }
  }
}

/** What the project found, level by level. */
export const results: Results = found
