import type { Component } from 'vue'
import type { PagePath } from '../model/pages.ts'
import type { IslandName } from './island-names.ts'
import { h } from 'vue'
import { deck } from '../model/deck.ts'
import { headingOf } from '../model/pages.ts'
import PlainPage from './PlainPage.vue'
import ReadPage from './ReadPage.vue'

/** What is drawn on each page beside the slides. */
export const PAGES: Readonly<Record<PagePath, Component>> = {
  'read/': ReadPage,
  'assessment/': pageAround('assessment', 'assessment/', 'Skip to the statements'),
  'compare/': pageAround('compare', 'compare/', 'Skip to the comparison', 'Choose where a project comes from and where it goes. Backwards works as well: it shows what a smaller project may leave out.'),
}

function pageAround(island: IslandName, path: PagePath, skip: string, lead?: string): Component {
  return () => h(PlainPage, { ...headingOf(deck, path), ...lead !== undefined && { lead }, path, island, skip })
}
