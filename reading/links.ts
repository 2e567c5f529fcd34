import { inject } from 'vue'
import { SITE } from './injections.ts'

/** Where slides are, for links from the reading page; to be called in `setup`. */
export function useSlideAddress(): (id: string) => string {
  const site = inject(SITE, '/')
  return id => site + id
}
