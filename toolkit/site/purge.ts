const STYLE = /(?<=<style>).*?(?=<\/style>)/gs
const CUSTOM_PROPERTY = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g
const USED = /var\((--[\w-]+)/g
const EMPTY_RULE = /[^{};]*\{\}/g

/** Removes the custom properties that nothing in the page uses from its styles. */
export function withoutUnusedProperties(html: string): string {
  const used = new Set(Array.from(html.matchAll(USED), ([, name]) => name))
  const purged = html.replace(STYLE, css => css
    .replace(CUSTOM_PROPERTY, (declaration, name) => used.has(name) ? declaration : '')
    .replace(EMPTY_RULE, ''))
  // A removed property may have been the only use of another one.
  return purged === html ? html : withoutUnusedProperties(purged)
}

const SCOPE = /data-v-[0-9a-f]{8}(?:-s)?/g
const SCOPE_OF_ELEMENT = / (data-v-[0-9a-f]{8}(?:-s)?)(?:="")?/g

/** Removes the scopes of components that no style in the page uses from its elements. */
export function withoutUnusedScopes(html: string): string {
  const used = new Set(html.match(STYLE)?.join('').match(SCOPE))
  return html.replace(SCOPE_OF_ELEMENT, (_, scope) => used.has(scope) ? ` ${scope}` : '')
}
