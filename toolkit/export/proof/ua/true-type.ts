import type { Buffer } from 'node:buffer'

/** What a TrueType font says about its letters. */
export interface TrueType {
  readonly letters: number
  /** The width of a letter in thousandths of the size of the font. */
  readonly widthOf: (letter: number) => number
}

/** Reads a TrueType font; undefined if it is none. */
export function readTrueType(file: Buffer): TrueType | undefined {
  const tables = new Map<string, Buffer>()
  const count = file.length < 12 ? 0 : file.readUInt16BE(4)
  for (let entry = 12; entry < 12 + count * 16; entry += 16)
    tables.set(file.toString('latin1', entry, entry + 4), file.subarray(file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 8) + file.readUInt32BE(entry + 12)))
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map(name => tables.get(name))
  if (!head || !hhea || !hmtx || !maxp)
    return undefined
  const [units, wide] = [head.readUInt16BE(18), hhea.readUInt16BE(34)]
  return { letters: maxp.readUInt16BE(4), widthOf: letter => hmtx.readUInt16BE(Math.min(letter, wide - 1) * 4) * 1000 / units }
}
