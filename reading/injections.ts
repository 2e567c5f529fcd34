import type { InjectionKey } from 'vue'
import type { Transcript } from '../toolkit/deck/transcript.ts'

/** The path under which the slides are served; ends in a slash. */
export const SITE: InjectionKey<string> = Symbol('site')

/** The HTML of the interactive parts of a page, by their names. */
export const ISLANDS: InjectionKey<Readonly<Record<string, string>>> = Symbol('islands')

/** The words of the speaker, for the part that prints them. */
export const TRANSCRIPT: InjectionKey<Transcript> = Symbol('transcript')
