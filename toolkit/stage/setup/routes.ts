import { defineRoutesSetup } from '@slidev/types'
import { loadPrintPage } from '../../slidev/pages.ts'
import { loadNotes } from '../notes.ts'

/** Slidev's own pages that show the speaker's notes. */
const WITH_NOTES = ['presenter', 'notes', 'notes-edit', 'overview']

/**
 * Adds the page for print, which a built deck otherwise has only when Slidev makes the PDF itself, and the page
 * `/ready`; loads the notes where they are shown.
 */
export default defineRoutesSetup(routes => [
  { name: 'print', path: '/print', component: loadPrintPage },
  { name: 'ready', path: '/ready', component: () => import('../components/ReadyScreen.vue') },
  ...routes.map(route => WITH_NOTES.includes(String(route.name))
    ? { ...route, beforeEnter: [...[route.beforeEnter ?? []].flat(), loadNotes] }
    : route),
])
