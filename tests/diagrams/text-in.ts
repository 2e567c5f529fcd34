const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** What a person reads in a drawing: the lines of all boxes, joined by single spaces. */
export function textIn(svg: string): string {
  return svg.slice(svg.indexOf('</style>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&\w+;/g, sign => SIGNS[sign] ?? sign)
    .replace(/\s+/g, ' ')
}
