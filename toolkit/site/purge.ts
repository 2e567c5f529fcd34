import type { Selector } from 'css-what'
import type { AtRule, Root } from 'postcss'
import { compile, selectOne } from 'css-select'
import { parse as parseSelector, SelectorType } from 'css-what'
import { parseDocument } from 'htmlparser2'

const STYLE = /(?<=<style>).*?(?=<\/style>)/gs
const REGISTERED = /@property (--[\w-]+)\{[^{}]*\}/g
const CUSTOM_PROPERTY = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g
const USED = /var\((--[\w-]+)/g
const EMPTY_RULE = /[^{};]*\{\}/g

/** The schemes of a document, which its reader chooses. */
const SCHEMES = ['light', 'dark']

/** What says more than which state an element is in, or which part of it is meant. */
const NO_STATES = new Set(['is', 'where', 'has'])

/**
 * Writes the rules of a stylesheet that find something on a page, whatever state an element is in: one may be
 * pointed at, another comes before it at a later step. Fonts and animations that they do not ask for are left out.
 */
export function usedStyles(sheet: Root, html: string): string {
  const page = parseDocument(html.replace('<html', `$& class="${SCHEMES.join(' ')}"`))
  const names = new Set([...html.split(/[\s"'<>=]+/), ...SCHEMES])
  const styles = sheet.clone()
  styles.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes')
      return
    const used = rule.selectors.map(finderOf).filter(({ needs, find }) => needs.every(name => names.has(name)) && selectOne(find, page) !== null)
    if (used.length === 0)
      rule.remove()
    else if (used.length < rule.selectors.length)
      rule.selectors = used.map(({ selector }) => selector)
  })
  styles.walkComments(comment => void comment.remove())
  styles.walkAtRules(/^(?:media|supports|container|layer)$/, rule => void (rule.nodes?.length === 0 && rule.remove()))
  dropUnasked(styles)
  return styles.toString()
}

/** Removes the fonts and animations that no rule asks for by name. */
function dropUnasked(styles: Root): void {
  const asked: string[] = []
  styles.walkDecls(({ parent, value }) => void (parent?.type === 'rule' && asked.push(value)))
  const dropUnless = (name: string, rule: AtRule) => void (asked.some(value => value.includes(name)) || rule.remove())
  styles.walkAtRules('keyframes', rule => dropUnless(rule.params, rule))
  styles.walkAtRules('font-face', rule => rule.walkDecls('font-family', ({ value }) => dropUnless(value.replaceAll(/["']/g, ''), rule)))
}

/** How a selector is found on a page. */
interface Finder {
  readonly selector: string
  /** The classes without which it finds nothing. */
  readonly needs: readonly string[]
  readonly find: ReturnType<typeof compile>
}

const finders = new Map<string, Finder>()

/** Compiles a selector for all states of what it finds. */
function finderOf(selector: string): Finder {
  const known = finders.get(selector)
  if (known !== undefined)
    return known
  // A minifier leaves some that are empty, which find nothing.
  const parsed = selector.includes('()') ? [] : parseSelector(selector)
  const needs = parsed.flat().flatMap(part => part.type === SelectorType.Attribute && part.action === 'element' ? [part.value] : [])
  const finder = { selector, needs, find: compile(inAnyState(parsed)) }
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
