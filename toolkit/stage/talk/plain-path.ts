import type { Router } from 'vue-router'
import { plainPath } from '../../deck/talks.ts'

/** Redirects an address that ends in a slash or `.html` to the path of the slide. */
export function redirectToPlainPath(router: Router): void {
  router.beforeEach(({ path, query, hash }) => {
    const plain = plainPath(path)
    return plain === path ? true : { path: plain, query, hash, replace: true }
  })
}
