/** Where marked content begins as Chromium writes it, with a tag and a number; where other marks begin; and where a mark ends. */
const MARKS = /\/(\w+) <<\/MCID (\d+) >>BDC\n|\bB[DM]C\n|\bEMC\n/g
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

/** Marks what says nothing (backgrounds, lines, hidden ornaments) as artifacts, which nobody reads aloud. */
export function markArtifacts(content: string): MarkedPage {
  const says = new Set<number>()
  let marked = ''
  let end = 0
  for (const { start, drawnFrom, drawnTo, next, tag, number } of marksIn(content)) {
    const drawn = content.slice(drawnFrom, drawnTo)
    const isSaying = SHOWS.test(drawn) || DRAWINGS.includes(tag)
    if (isSaying)
      says.add(number)
    marked += artifact(content.slice(end, start)) + (isSaying ? content.slice(start, next) : `/Artifact BMC\n${drawn}EMC\n`)
    end = next
  }
  return { content: marked + artifact(content.slice(end)), says }
}

/** Content with a tag and a number, by its places: a ligature in it has a mark of its own, which says the letters. */
interface Mark {
  readonly tag: string
  readonly number: number
  readonly start: number
  readonly drawnFrom: number
  readonly drawnTo: number
  readonly next: number
}

function marksIn(content: string): Mark[] {
  const marks: Mark[] = []
  let open: Omit<Mark, 'drawnTo' | 'next'> | undefined
  let inside = 0
  for (const { 0: sign, 1: tag, 2: number, index: start } of content.matchAll(MARKS)) {
    const next = start + sign.length
    if (open === undefined && tag !== undefined) {
      open = { tag, number: Number(number), start, drawnFrom: next }
    }
    else if (open !== undefined && sign !== 'EMC\n') {
      inside++
    }
    else if (open !== undefined && inside > 0) {
      inside--
    }
    else if (open !== undefined) {
      marks.push({ ...open, drawnTo: start, next })
      open = undefined
    }
  }
  return marks
}

/** Wraps what stands between marks if it draws anything. */
function artifact(drawn: string): string {
  return PAINTS.test(drawn) ? `/Artifact BMC\n${drawn}EMC\n` : drawn
}
