import type { InjectionKey } from 'vue'
import type { Transcript } from './transcript.ts'

/** The path under which the slides are served; ends in a slash. */
export const SITE: InjectionKey<string> = Symbol('site')

/** The words of the speaker, for the part that prints them. */
export const TRANSCRIPT: InjectionKey<Transcript> = Symbol('transcript')
