const STYLE = /(?<=<style>).*?(?=<\/style>)/gs
const CUSTOM_PROPERTY = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g
const ASKED_FOR = /var\((--[\w-]+)/g
const EMPTY_RULE = /[^{};]*\{\}/g

/** Takes out of the styles in a page the custom properties that nothing in the page asks for. */
export function withoutUnusedProperties(html: string): string {
  const asked = new Set(Array.from(html.matchAll(ASKED_FOR), ([, name]) => name))
  const purged = html.replace(STYLE, css => css
    .replace(CUSTOM_PROPERTY, (declaration, name) => asked.has(name) ? declaration : '')
    .replace(EMPTY_RULE, ''))
  // One that is gone may have been all that asked for another.
  return purged === html ? html : withoutUnusedProperties(purged)
}

const SCOPE = /data-v-[0-9a-f]{8}(?:-s)?/g
const SCOPE_OF_ELEMENT = / (data-v-[0-9a-f]{8}(?:-s)?)(?:="")?/g

/** Takes the scopes of components from the elements of a page where no style in it asks for them. */
export function withoutUnusedScopes(html: string): string {
  const asked = new Set(html.match(STYLE)?.join('').match(SCOPE))
  return html.replace(SCOPE_OF_ELEMENT, (_, scope) => asked.has(scope) ? ` ${scope}` : '')
}
