import type { InjectionKey } from 'vue'
import type { Transcript } from './transcript.ts'

/** The words of the speaker, for the part that prints them. */
export const TRANSCRIPT: InjectionKey<Transcript> = Symbol('transcript')
