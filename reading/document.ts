/** What a page is put together from. */
export interface DocumentParts {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The path under which the site is served; ends in a slash. */
  readonly site: string
  readonly body: string
  /** Elements of the head: styles, scripts, fonts. */
  readonly head: readonly string[]
}

/** A whole page as one HTML document. */
export function documentOf({ title, description, language, site, body, head }: DocumentParts): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${escaped(site)}favicon.svg">
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
