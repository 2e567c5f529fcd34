import type { Router } from 'vue-router'
import deck from 'virtual:deck'
import { comeLightOnPaper } from '../site/early/paper.ts'

/** Makes slides print whole and in light colours. */
export function fitPaper(): void {
  const { style } = document.documentElement
  style.setProperty('--canvas-width', `${deck.canvas.width}px`)
  style.setProperty('--canvas-ratio', `${deck.canvas.width / deck.canvas.height}`)
  comeLightOnPaper()
}

/** Redirects an address with `?print` to the page for print; on the dev server Slidev's export needs these addresses. */
export function leadToPrint(router: Router): void {
  router.beforeEach(({ name, query }) => import.meta.env.PROD && name === 'play' && 'print' in query ? { path: '/print', query } : true)
}
