/** Under this key the deck remembers which scheme was chosen on the slides. */
const CHOSEN = 'slidev-color-schema'

/** Shows the page in the scheme that was chosen on the slides, if one was. */
export function followScheme(): void {
  const chosen = localStorage.getItem(CHOSEN)
  if (chosen === 'dark' || chosen === 'light')
    document.documentElement.classList.add(chosen)
}
