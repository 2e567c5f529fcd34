import type { Selector } from 'css-what'
import { compile, selectOne } from 'css-select'
import { parse as parseSelector, SelectorType } from 'css-what'
import { parseDocument } from 'htmlparser2'
import { parse } from 'postcss'

const STYLE = /(?<=<style>).*?(?=<\/style>)/gs
const REGISTERED = /@property (--[\w-]+)\{[^{}]*\}/g
const CUSTOM_PROPERTY = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g
const USED = /var\((--[\w-]+)/g
const EMPTY_RULE = /[^{};]*\{\}/g

/** The classes that a document has by its reader, and not from the start. */
const BY_READER = 'light dark print'

/** What says more than which state an element is in, or which part of it is meant. */
const NO_STATES = new Set(['is', 'where', 'has'])

/**
 * Takes the rules out of styles that find nothing on a page, whatever state an element is in: one may be
 * pointed at, another comes before it at a later step.
 */
export function withoutUnusedRules(css: string, html: string): string {
  const page = parseDocument(html.replace('<html', `$& class="${BY_READER}"`))
  const styles = parse(css)
  styles.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes')
      return
    const used = rule.selectors.filter(selector => selectOne(finderOf(selector), page) !== null)
    if (used.length === 0)
      rule.remove()
    else if (used.length < rule.selectors.length)
      rule.selectors = used
  })
  styles.walkAtRules(/^(?:media|supports)$/, rule => void (rule.nodes?.length === 0 && rule.remove()))
  return styles.toString()
}

const finders = new Map<string, ReturnType<typeof compile>>()

/** Compiles a selector for all states of what it finds. */
function finderOf(selector: string): ReturnType<typeof compile> {
  const finder = finders.get(selector) ?? compile(inAnyState(parseSelector(selector)))
  finders.set(selector, finder)
  return finder
}

function inAnyState(selectors: readonly (readonly Selector[])[]): Selector[][] {
  return selectors.map(parts => parts.map((part): Selector => {
    if (part.type === SelectorType.PseudoElement || (part.type === SelectorType.Pseudo && !NO_STATES.has(part.name)))
      return { type: SelectorType.Universal, namespace: null }
    return part.type === SelectorType.Pseudo && Array.isArray(part.data) ? { ...part, data: inAnyState(part.data) } : part
  }))
}

/** Removes the custom properties that nothing in the page uses from its styles. */
export function withoutUnusedProperties(html: string): string {
  const used = new Set(Array.from(html.matchAll(USED), ([, name]) => name))
  const unlessUnused = (declaration: string, name: string): string => used.has(name) ? declaration : ''
  const purged = html.replace(STYLE, css => css
    .replace(REGISTERED, unlessUnused)
    .replace(CUSTOM_PROPERTY, unlessUnused)
    .replace(EMPTY_RULE, ''))
  // A removed property may have been the only use of another one.
  return purged === html ? html : withoutUnusedProperties(purged)
}

const FACE = /@font-face\{[^{}]*font-weight:(\d+);[^{}]*\}/g

/** The weights that a browser asks for by itself. */
const BY_ITSELF = ['400', '700']

/** Removes the faces of a weight that nothing in the page is set in from its styles. */
export function withoutUnusedFaces(html: string): string {
  const rest = html.replace(FACE, '')
  return html.replace(FACE, (face, weight) => BY_ITSELF.includes(weight) || new RegExp(`font(?:-weight)?[:=]\\s*"?${weight}\\b`).test(rest) ? face : '')
}

const SCOPE = /data-v-[0-9a-f]{8}(?:-s)?/g
const SCOPE_OF_ELEMENT = / (data-v-[0-9a-f]{8}(?:-s)?)(?:="")?/g

/** Removes the scopes of components that no style in the page uses from its elements. */
export function withoutUnusedScopes(html: string): string {
  const used = new Set(html.match(STYLE)?.join('').match(SCOPE))
  return html.replace(SCOPE_OF_ELEMENT, (_, scope) => used.has(scope) ? ` ${scope}` : '')
}
