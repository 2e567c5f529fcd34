/** A way to go on, named as it is meant. */
export type Move = 'next' | 'previous' | 'nextSlide' | 'previousSlide' | 'first' | 'last'

const KEYS: Readonly<Record<string, readonly [plain: Move, withShift?: Move]>> = {
  'ArrowRight': ['next', 'nextSlide'],
  'ArrowLeft': ['previous', 'previousSlide'],
  ' ': ['next', 'previous'],
  'PageDown': ['next'],
  'PageUp': ['previous'],
  'ArrowDown': ['nextSlide'],
  'ArrowUp': ['previousSlide'],
  'Home': ['first'],
  'End': ['last'],
}

/** Says what a key means on a slide, as it does in the app; undefined if it is no key to go on. */
export function moveOfKey(key: string, shift: boolean): Move | undefined {
  const [plain, withShift = plain] = KEYS[key] ?? []
  return shift ? withShift : plain
}

/** How far a finger has to go across and along, in pixels and as a share of the window. */
const ACROSS = [75, 0.3] as const
const ALONG = [200, 0.4] as const

/** Says what a swipe means, here and in the app, by how far the finger went; undefined if it went nowhere. */
export function moveOfSwipe(x: number, y: number, { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>): Exclude<Move, 'first' | 'last'> | undefined {
  const isFar = (way: number, [pixels, share]: readonly [number, number], room: number): boolean => Math.abs(way) > Math.min(pixels, share * room)
  if (isFar(x, ACROSS, innerWidth))
    return x < 0 ? 'next' : 'previous'
  if (isFar(y, ALONG, innerHeight))
    return y < 0 ? 'nextSlide' : 'previousSlide'
  return undefined
}
