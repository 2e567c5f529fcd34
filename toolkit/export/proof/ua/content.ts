/** An operator of a page with what stands before it, as PDF has it. */
export interface Operation {
  readonly operator: string
  readonly operands: readonly string[]
}

const TOKEN = /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[\dA-F\s]*>|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+/gi
const OPERATOR = /^[A-Z'"][\w*]*$/i
const VALUES = ['true', 'false', 'null']

/** Reads the content of a page, or of a part that pages share, one operator after the other. */
export function* operationsIn(content: string): Generator<Operation> {
  let operands: string[] = []
  for (const [token] of content.matchAll(TOKEN)) {
    if (token.startsWith('%'))
      continue
    if (!OPERATOR.test(token) || VALUES.includes(token)) {
      operands.push(token)
      continue
    }
    yield { operator: token, operands }
    operands = []
  }
}

/** The bytes of a string as it stands in the content of a page. */
export function bytesOf(token: string): number[] {
  if (token.startsWith('<')) {
    const digits = token.replace(/[<>\s]/g, '')
    return (digits.length % 2 === 0 ? digits : `${digits}0`).match(/../g)?.map(pair => Number.parseInt(pair, 16)) ?? []
  }
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const text = token.slice(1, -1).replace(/\\([0-7]{1,3}|\r\n?|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : /^[\r\n]/.test(sign) ? '' : escapes[sign] ?? sign)
  return Array.from(text, letter => letter.charCodeAt(0))
}
