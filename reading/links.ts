import { inject } from 'vue'
import { SITE } from './injections.ts'

/** Addresses on the site, such as a slide's id, for links from a page; to be called in `setup`. */
export function useSlideAddress(): (id: string) => string {
  const site = inject(SITE, '/')
  return id => site + id
}
