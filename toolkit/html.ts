const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Writes a text as HTML shows it, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}

/** Writes a tag without content; an attribute that is undefined is left out. */
export function tag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`)
  return `<${name}${list.join('')}>`
}

/** Cuts a text to its beginning, whole words, at most `length` signs. */
export function beginning(text: string, length: number): string {
  if (text.length <= length)
    return text
  return `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,;:.–—-]+$/, '')}…`
}
