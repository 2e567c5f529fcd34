import type { Router } from 'vue-router'
import { plainPath } from '../../deck/talks.ts'

/** Leads from an address with a slash or `.html` behind its name to the plain one, by which a slide is known. */
export function writePlainly(router: Router): void {
  router.beforeEach(({ path, query, hash }) => {
    const plain = plainPath(path)
    return plain === path ? true : { path: plain, query, hash, replace: true }
  })
}
