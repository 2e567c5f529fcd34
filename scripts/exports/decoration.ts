/** Marked content as Chromium writes it: a tag, a number, and what is drawn in between. */
const MARKED = /\/(\w+) <<\/MCID (\d+) >>BDC\n([\s\S]*?)EMC\n/g
/** Operators that put a letter, a picture or a drawing on the page. */
const SHOWS = /\b(?:Tj|TJ|Do)\n/
const PAINTS = /(?:^|\s)(?:f\*?|F|[BbSs]\*?|sh|Tj|TJ|Do)\n/
/** Tags whose lines and areas say something. */
const DRAWINGS = ['Figure', 'Form', 'Formula']

/** The content of a page, and the numbers of the marks in it that say something. */
export interface MarkedPage {
  readonly content: string
  readonly says: ReadonlySet<number>
}

/** Marks what says nothing (backgrounds, lines, hidden ornaments) as decoration, which nobody reads aloud. */
export function markDecoration(content: string): MarkedPage {
  const says = new Set<number>()
  let marked = ''
  let end = 0
  for (const match of content.matchAll(MARKED)) {
    const [whole, tag = '', number, drawn = ''] = match
    const isSaying = SHOWS.test(drawn) || DRAWINGS.includes(tag)
    if (isSaying)
      says.add(Number(number))
    marked += decoration(content.slice(end, match.index)) + (isSaying ? whole : `/Artifact BMC\n${drawn}EMC\n`)
    end = match.index + whole.length
  }
  return { content: marked + decoration(content.slice(end)), says }
}

/** What stands between marks: wrapped if it draws anything. */
function decoration(drawn: string): string {
  return PAINTS.test(drawn) ? `/Artifact BMC\n${drawn}EMC\n` : drawn
}
