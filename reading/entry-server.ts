import type { Transcript } from './transcript.ts'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { deck } from '../model/deck.ts'
import { documentOf } from './document.ts'
import { SITE, TRANSCRIPT } from './injections.ts'
import ReadPage from './ReadPage.vue'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/reading.css'

export interface RenderOptions {
  /** The path under which the slides are served; ends in a slash. */
  readonly site: string
  readonly transcript: Transcript
  /** Elements for the head of the page: styles, scripts, fonts. */
  readonly head: readonly string[]
}

/** The reading page as one HTML document. */
export async function render({ site, transcript, head }: RenderOptions): Promise<string> {
  const body = await renderToString(createSSRApp(ReadPage).provide(SITE, site).provide(TRANSCRIPT, transcript))
  return documentOf({ talk: deck.talk, site, body, head })
}
