/** Where marked content begins as Chromium writes it, with a tag and a number; where other marks begin; and where a mark ends. */
const MARKS = /\/(\w+) <<\/MCID (\d+) >>BDC\n|\bB[DM]C\n|\bEMC\n/g
/** Operators that draw a letter, a picture or a form XObject. */
const SHOWS = /\b(?:Tj|TJ|Do)\n/
const PAINTS = /(?:^|\s)(?:f\*?|F|[BbSs]\*?|sh|Tj|TJ|Do)\n/
/** Tags whose lines and areas are content. */
const DRAWINGS = ['Figure', 'Form', 'Formula']

/** Where a form XObject is drawn, such as a part that is half transparent: Chromium counts the marks in it from 0, as those of the page. */
const PART = /\/(\w+) Do\n/

/** Names a mark as it was printed. */
export function markName(tag: string, number: number): string {
  return `${tag} ${number}`
}

/** Lists the marks in a part, by their names. */
export function marksOfPart(content: string): string[] {
  return marksIn(content).map(({ tag, number }) => markName(tag, number))
}

/** Removes the numbers of the marks in a part: the page marks the part as a whole. */
export function withoutNumbers(content: string): string {
  return content.replace(MARKS, (sign, tag?: string) => tag === undefined ? sign : `/${tag} BMC\n`)
}

/**
 * Marks what has no content (backgrounds, lines, hidden ornaments) as artifacts, which a screen reader leaves out;
 * says which numbers the other marks have, by tag and number as they were printed.
 *
 * @param content what is drawn on the page
 * @param parts the marks in the parts that it draws, by the names of the parts
 */
export function markArtifacts(content: string, parts: ReadonlyMap<string, readonly string[]> = new Map()) {
  const numbers = new Map<string, number>()
  let free = 1 + Math.max(-1, ...marksIn(content).map(({ number }) => number))
  let marked = ''
  let end = 0
  for (const { start, drawnFrom, drawnTo, next, tag, number } of marksIn(content)) {
    const drawn = content.slice(drawnFrom, drawnTo)
    const isContent = SHOWS.test(drawn) || DRAWINGS.includes(tag)
    if (isContent)
      numbers.set(markName(tag, number), number)
    marked += between(content.slice(end, start)) + (isContent ? content.slice(start, next) : `/Artifact BMC\n${drawn}EMC\n`)
    end = next
  }
  return { content: marked + between(content.slice(end)), numbers }

  function between(drawn: string): string {
    const [sign = '', part = ''] = PART.exec(drawn) ?? []
    const [first, ...others] = parts.get(part) ?? []
    if (first === undefined)
      return artifact(drawn)
    const place = drawn.indexOf(sign)
    const number = free++
    for (const mark of [first, ...others].filter(mark => !numbers.has(mark)))
      numbers.set(mark, number)
    return `${artifact(drawn.slice(0, place))}/${first.split(' ')[0]} <</MCID ${number} >>BDC\n${sign}EMC\n${between(drawn.slice(place + sign.length))}`
  }
}

/** Marked content: its tag, its number and its offsets. A ligature in it has a mark of its own with its letters. */
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
