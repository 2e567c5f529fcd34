import type { Catalog, Entry } from './catalog.ts'
import type { Ids } from './rows.ts'
import { resolve } from '../toolkit/deck/lookup.ts'

/** A number as it was measured, and as it is shown. */
export interface Measured {
  readonly value: number
  readonly text: string
}

/** The limits between which a number lies. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly text: string
}

/** A number that is shown large, and what it says. */
export interface Headline {
  readonly value: string
  readonly means: string
}

/** Lines of code. */
export interface Code {
  readonly code: string
  /** What the lines hold that matter. */
  readonly stress?: readonly string[]
}

/** A piece of a file of the project, as it stands there. */
export interface Excerpt extends Code {
  readonly file: string
}

interface OfLevel<I extends Ids> {
  readonly level: I['level']
  /** What it is, in a sentence. */
  readonly caption: string
}

/** A cell of a notebook with what it printed. */
export interface CellArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'cell'
  readonly code: string
  readonly output: string
  /** What the project wants to know. */
  readonly question: string
  readonly headline: Headline
}

/** Two equal numbers, and what both hide. */
export interface EqualArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'equal'
  readonly one: Headline
  readonly other: Headline
  readonly hidden: Headline
}

/** The files of a repository, and pieces of those that matter most. */
export interface TreeArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'tree'
  readonly files: readonly TreeFile[]
  readonly excerpts: readonly Excerpt[]
}

export interface TreeFile {
  readonly path: string
  /** What it is there for, where that matters here. */
  readonly about?: string
}

/** How good something is in several ways of doing it. */
export interface BarsArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'bars'
  /** What is measured, in words. */
  readonly measure: string
  readonly bars: readonly Bar[]
}

export interface Bar {
  readonly name: string
  /** What it counts as: what chance gives, an honest measurement, the best of these, or one that must not be believed. */
  readonly counts: 'chance' | 'honest' | 'best' | 'trap'
  readonly value: Measured
  readonly interval?: Interval
  readonly remark?: string
}

/** A request to the running service, its answer, and the file that packs it. */
export interface ExchangeArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'exchange'
  readonly request: Message
  readonly answer: Message
  /** What came of it: nobody knew that when it was asked. */
  readonly outcome: string
  readonly headline: Headline
  readonly image: Excerpt
}

export interface Message extends Code {
  /** What it begins with: `POST /predict`, or `200 OK`. */
  readonly line: string
}

/** What is watched of a running service. */
export interface DashboardArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'dashboard'
  /** The first and the last moment on every panel. */
  readonly from: string
  readonly to: string
  readonly panels: readonly Panel[]
}

export interface Panel {
  readonly name: string
  readonly headline: Headline
  readonly values: readonly number[]
  /** What was expected, where something was. */
  readonly expected?: readonly number[]
}

/** How a step of a run ended. */
export type StepState = 'passed' | 'failed' | 'skipped'

/** Runs of a pipeline, each with its steps and what the gate said. */
export interface RunsArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'runs'
  readonly steps: readonly string[]
  readonly measure: string
  readonly runs: readonly Run[]
  readonly drift: Drift
}

export interface Run {
  readonly name: string
  /** One for each step. */
  readonly states: readonly StepState[]
  /** The model that serves. */
  readonly old: Measured
  /** The model that applies. */
  readonly candidate: Measured
  readonly verdict: 'promoted' | 'kept' | 'rejected'
  /** Why, in the words of the gate. */
  readonly reason: string
}

/** Something that changes from week to week. */
export interface Drift {
  readonly name: string
  readonly values: readonly Measured[]
}

/** Variants of an idea, each over the same draws of the data. */
export interface AblationArtefact<I extends Ids = Ids> extends OfLevel<I> {
  readonly kind: 'ablation'
  readonly question: string
  readonly measure: string
  readonly variants: readonly Variant[]
  /** What came out. */
  readonly outcome: string
}

export interface Variant {
  readonly name: string
  readonly mean: Measured
  /** How far the draws lie apart. */
  readonly spread: Interval
  /** The variant that the idea is. */
  readonly isIdea?: true
}

/** Something that a project at a level is made of or leaves behind. */
export type Artefact<I extends Ids = Ids>
  = | CellArtefact<I>
    | EqualArtefact<I>
    | TreeArtefact<I>
    | BarsArtefact<I>
    | ExchangeArtefact<I>
    | DashboardArtefact<I>
    | RunsArtefact<I>
    | AblationArtefact<I>

/** Finds the artefact with this id; throws `UnknownIdError`. */
export function resolveArtefact(catalog: Catalog, id: string): Entry<Artefact> {
  return resolve('artefact', catalog.artefacts, id)
}

/** Lists what the project has to show at a level, in order. */
export function artefactsAt(catalog: Catalog, levelId: string): Entry<Artefact>[] {
  return catalog.artefacts.filter(({ level }) => level === levelId)
}
