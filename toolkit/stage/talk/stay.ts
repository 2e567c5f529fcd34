import type { Router } from 'vue-router'
import { ownQuery } from './shown.ts'

/** Adds the talk to every address that Slidev goes to. */
export function stayInTalk(router: Router): void {
  router.beforeEach(to => Object.entries(ownQuery).every(([name, value]) => to.query[name] === value)
    ? true
    : { ...to, query: { ...to.query, ...ownQuery } })
}
