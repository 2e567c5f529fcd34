import { whenIdle } from './idle.ts'

/**
 * Lets the browser skip what is out of sight, one part at a time.
 *
 * Only after everything was laid out once: with guessed sizes, a link to a
 * section would lead past it.
 */
export function settleParts(): void {
  addEventListener('load', () => settle([...document.querySelectorAll('.part')]), { once: true })
}

function settle([part, ...others]: readonly Element[]): void {
  if (part === undefined)
    return
  whenIdle(() => {
    part.classList.add('settled')
    settle(others)
  })
}
