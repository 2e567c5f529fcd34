import type { Component } from 'vue'
import type { PagePath } from '../model/pages.ts'
import type { Transcript } from '../toolkit/deck/transcript.ts'
import type { IslandName } from './island-names.ts'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import CompareView from '../components/parts/CompareView.vue'
import RoleLens from '../components/parts/RoleLens.vue'
import SelfAssessment from '../components/parts/SelfAssessment.vue'
import { deck } from '../model/deck.ts'
import { introductionOf } from '../model/pages.ts'
import { documentOf } from './document.ts'
import { ISLANDS, SITE, TRANSCRIPT } from './injections.ts'
import { ISLAND_NAMES } from './island-names.ts'
import { PAGES } from './pages.ts'
import '../styles/fonts.css'
import '../styles/tokens.css'
import 'virtual:level-colours.css'
import '../styles/reading.css'

export interface RenderOptions {
  /** The path under which the slides are served; ends in a slash. */
  readonly site: string
  readonly transcript: Transcript
  /** Elements for the head of a page: styles, scripts, fonts. */
  readonly head: readonly string[]
}

const COMPONENTS: Readonly<Record<IslandName, Component>> = {
  assessment: SelfAssessment,
  job: RoleLens,
  compare: CompareView,
}

/** Renders one of the pages beside the slides as an HTML document. */
export async function render(path: PagePath, { site, transcript, head }: RenderOptions): Promise<string> {
  const islands = Object.fromEntries(await Promise.all(ISLAND_NAMES.map(async name => [name, await renderIsland(name)])))
  const app = createSSRApp(PAGES[path]).provide(SITE, site).provide(TRANSCRIPT, transcript).provide(ISLANDS, islands)
  return documentOf({ ...introductionOf(deck, path), language: deck.talk.language, site, body: await renderToString(app), head })
}

function renderIsland(name: IslandName): Promise<string> {
  const app = createSSRApp(COMPONENTS[name])
  app.config.idPrefix = name
  return renderToString(app)
}
