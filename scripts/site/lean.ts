const STYLE = /(?<=<style>).*?(?=<\/style>)/gs
const CUSTOM_PROPERTY = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g
const ASKED_FOR = /var\((--[\w-]+)/g
const EMPTY_RULE = /[^{};]*\{\}/g

/** Takes out of the styles in a page the custom properties that nothing in the page asks for. */
export function withoutUnusedProperties(html: string): string {
  const asked = new Set(Array.from(html.matchAll(ASKED_FOR), ([, name]) => name))
  const leaner = html.replace(STYLE, css => css
    .replace(CUSTOM_PROPERTY, (declaration, name) => asked.has(name) ? declaration : '')
    .replace(EMPTY_RULE, ''))
  // One that is gone may have been all that asked for another.
  return leaner === html ? html : withoutUnusedProperties(leaner)
}

const SCOPE = /data-v-[0-9a-f]{8}(?:-s)?/g
const SCOPE_OF_ELEMENT = / (data-v-[0-9a-f]{8}(?:-s)?)(?:="")?/g
const SCHEME = /--lightningcss-(light|dark)/g

/** Gives what tools have named in a page, the scopes of components and the two colour schemes, short names; a scope that no style asks for goes. */
export function withShortNames(html: string): string {
  const styles = html.match(STYLE)?.join('') ?? ''
  const scopes = [...new Set(Array.from(styles.matchAll(SCOPE), ([scope]) => scope))]
  const short = (scope: string): string => `v-${scopes.indexOf(scope).toString(36)}`
  return html
    .replace(SCOPE_OF_ELEMENT, (_, scope) => scopes.includes(scope) ? ` ${short(scope)}` : '')
    .replace(STYLE, css => css.replace(SCOPE, short).replace(SCHEME, '--$1'))
}
