import type { Component } from 'vue'
import type { PagePath } from '../model/pages.ts'
import AssessmentPage from './AssessmentPage.vue'
import ComparePage from './ComparePage.vue'
import ReadPage from './ReadPage.vue'

/** What is drawn on each page beside the slides. */
export const PAGES: Readonly<Record<PagePath, Component>> = {
  'read/': ReadPage,
  'assessment/': AssessmentPage,
  'compare/': ComparePage,
}
