import { inject } from 'vue'
import { SITE } from './injections.ts'

/** Gives a function that writes the address of something on the site, such as a slide by its id; call it in `setup`. */
export function useSlideAddress(): (id: string) => string {
  const site = inject(SITE, '/')
  return id => site + id
}
