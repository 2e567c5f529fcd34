import { readFileSync } from 'node:fs'

/** A colour in both schemes. */
export interface Colour {
  readonly light: string
  readonly dark: string
}

/** The colours of styles/tokens.css, where each is said once, for what is made before a browser reads it: by name, without dashes. */
export const COLOURS: ReadonlyMap<string, Colour> = new Map(
  [...readFileSync(new URL('tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)]
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)

/**
 * Gives a colour by its name.
 *
 * @throws {Error} naming it, if styles/tokens.css has none such.
 */
export function colourOf(name: string): Colour {
  const colour = COLOURS.get(name)
  if (colour === undefined)
    throw new Error(`styles/tokens.css has no colour --${name}`)
  return colour
}
