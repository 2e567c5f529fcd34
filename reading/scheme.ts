import { CHOSEN_SCHEME } from '../toolkit/slidev/names.ts'

/** Shows the page in the scheme that was chosen on the slides, if one was. */
export function followScheme(): void {
  const chosen = localStorage.getItem(CHOSEN_SCHEME)
  if (chosen === 'dark' || chosen === 'light')
    document.documentElement.classList.add(chosen)
}
