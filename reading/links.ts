import { inject } from 'vue'
import { SITE } from './injections.ts'

/** Addresses on the site, such as a slide's id, for links from the reading page; to be called in `setup`. */
export function useAddress(): (path: string) => string {
  const site = inject(SITE, '/')
  return path => site + path
}
