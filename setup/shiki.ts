import { defineShikiSetup } from '@slidev/types'

/** Colours of code that stand out enough on a weak projector, in both schemes. */
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
}))
