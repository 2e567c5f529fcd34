import type { Transcript } from './transcript.ts'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/reading.css'
import { TRANSCRIPT } from './injections.ts'
import ReadPage from './ReadPage.vue'

/** The body of the reading page as HTML. */
export function render(transcript: Transcript): Promise<string> {
  return renderToString(createSSRApp(ReadPage).provide(TRANSCRIPT, transcript))
}
