import type { Router } from 'vue-router'
import deck from 'virtual:deck'
import { comeLightOnPaper } from '../site/early/paper.ts'

/** Has slides come whole and light on paper, whatever they are on the screen. */
export function fitPaper(): void {
  const { style } = document.documentElement
  style.setProperty('--canvas-width', `${deck.canvas.width}px`)
  style.setProperty('--canvas-ratio', `${deck.canvas.width / deck.canvas.height}`)
  comeLightOnPaper()
}

/** Leads an address that asks for print to the page for it. Where a deck is edited, Slidev's export asks slides for theirs. */
export function leadToPrint(router: Router): void {
  router.beforeEach(({ name, query }) => import.meta.env.PROD && name === 'play' && 'print' in query ? { path: '/print', query } : true)
}
