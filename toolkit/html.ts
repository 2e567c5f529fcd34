const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g

/** Escapes a text for HTML and XML, in an element or in a quoted attribute, and leaves out the signs that XML forbids. */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}

/** Writes a tag without content; an attribute that is undefined is left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`)
  return `<${name}${list.join('')}>`
}

/** Writes a whole page. */
export function htmlPage(language: string, head: readonly string[], body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head>${head.join('')}</head><body>${body}</body></html>
`
}

/** Cuts a text to its beginning, whole words, at most `length` signs. */
export function beginning(text: string, length: number): string {
  if (text.length <= length)
    return text
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,;:.–—-]+$/, '')}…`
}
