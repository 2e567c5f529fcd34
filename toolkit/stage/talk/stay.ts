import type { Router } from 'vue-router'
import { ownQuery } from './shown.ts'

/** Stays in the talk wherever a link of Slidev's own leads. */
export function stayInTalk(router: Router): void {
  router.beforeEach(to => Object.entries(ownQuery).every(([name, value]) => to.query[name] === value)
    ? true
    : { ...to, query: { ...to.query, ...ownQuery } })
}
