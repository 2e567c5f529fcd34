import type { Component } from 'vue'
import type { PagePath } from './paths.ts'
import { deck } from '../model/deck.ts'
import { resolve } from '../model/lookup.ts'
import { pageTitle, resolveSlide } from '../model/running-order.ts'
import AssessmentPage from './AssessmentPage.vue'
import ComparePage from './ComparePage.vue'
import ReadPage from './ReadPage.vue'

/** A page of the site beside the slides. */
export interface SitePage {
  readonly title: string
  readonly component: Component
}

export const PAGES: Readonly<Record<PagePath, SitePage>> = {
  'read/': { title: `${deck.talk.title}, to read`, component: ReadPage },
  'assessment/': { title: pageTitle(deck, resolve('part', deck.parts, 'assess').title), component: AssessmentPage },
  'compare/': { title: pageTitle(deck, resolveSlide(deck, 'compare').title), component: ComparePage },
}
