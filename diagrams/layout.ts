/** A rectangle, from its upper left corner. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A box or group where Mermaid put it. */
export interface Part extends Rect {
  readonly id: string
  /** The classes that its source gives it. */
  readonly classes: readonly string[]
  readonly isGroup: boolean
  readonly label: readonly string[]
}

/** A line between two parts. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly isDashed: boolean
  readonly hasArrow: boolean
}

/** What Mermaid made of a source: what stands where, and what is joined. */
export interface Layout {
  readonly isGrid: boolean
  readonly parts: readonly Part[]
  readonly links: readonly Link[]
}

/** Finds the smallest rectangle around others. */
export function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map(rect => rect.x))
  const y = Math.min(...rects.map(rect => rect.y))
  return {
    x,
    y,
    width: Math.max(...rects.map(rect => rect.x + rect.width)) - x,
    height: Math.max(...rects.map(rect => rect.y + rect.height)) - y,
  }
}

/** Makes the parts of a tree equally wide within each rank, whose parts are centred on one line. */
export function alignRanks(parts: readonly Part[]): Part[] {
  const centre = ({ x, width }: Rect): number => x + width / 2
  return parts.map((part) => {
    const widest = Math.max(...parts.filter(other => Math.abs(centre(other) - centre(part)) < 1).map(({ width }) => width))
    return { ...part, x: centre(part) - widest / 2, width: widest }
  })
}

/**
 * Draws the path from the edge of one box to just before the edge of another:
 * vertical or horizontal where they face each other, else between the centres.
 */
export function straightPath(from: Rect, to: Rect, gap: number): string {
  const x = facing(from.x, from.width, to.x, to.width)
  const y = facing(from.y, from.height, to.y, to.height)
  if (x !== undefined)
    return from.y < to.y ? line(x, from.y + from.height, x, to.y - gap) : line(x, from.y, x, to.y + to.height + gap)
  if (y !== undefined)
    return from.x < to.x ? line(from.x + from.width, y, to.x - gap, y) : line(from.x, y, to.x + to.width + gap, y)
  return line(...towards(from, to, 0), ...towards(to, from, gap))
}

/** Draws the curve from the right side of one box to the left side of another, as in a mindmap. */
export function curvedPath(from: Rect, to: Rect): string {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2]
  const [start, end, middle] = [round(y1), round(y2), round((x1 + x2) / 2)]
  return `M${round(x1)} ${start}C${middle} ${start} ${middle} ${end} ${round(x2)} ${end}`
}

/** Rounds to one decimal: enough for a drawing, and the same on every run. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}

/** Finds the middle of the shorter of two intervals, if it lies within the other. */
function facing(a: number, aLength: number, b: number, bLength: number): number | undefined {
  const middle = aLength < bLength ? a + aLength / 2 : b + bLength / 2
  return middle > Math.max(a, b) && middle < Math.min(a + aLength, b + bLength) ? middle : undefined
}

/** Says where the line from the centre of one box to the centre of another leaves it, `distance` outside. */
function towards({ x, y, width, height }: Rect, other: Rect, distance: number): [x: number, y: number] {
  const [centreX, centreY] = [x + width / 2, y + height / 2]
  const [dx, dy] = [other.x + other.width / 2 - centreX, other.y + other.height / 2 - centreY]
  const share = Math.min((width / 2 + distance) / Math.abs(dx), (height / 2 + distance) / Math.abs(dy))
  return [centreX + dx * share, centreY + dy * share]
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`
}
