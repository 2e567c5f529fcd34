import type { Catalog } from './catalog.ts'

/** Why a code cannot be read: another format, a letter lost on the way, or other criteria than ours. */
export type CodeProblem = 'version' | 'damaged' | 'criteria'

/** What a code says. */
export type Decoded = { readonly ticked: ReadonlySet<string> } | { readonly problem: CodeProblem }

const VERSION = '1'
const FINGERPRINT_BYTES = 3
const CHECKSUM_BYTES = 4

/** Computes a CRC-32, which finds every damage within 32 bits, so in any few neighbouring letters. */
function checksum(bytes: Iterable<number>): number {
  let crc = 0xFFFFFFFF
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++)
      crc = crc & 1 ? crc >>> 1 ^ 0xEDB88320 : crc >>> 1
  }
  return ~crc >>> 0
}

function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => value >>> 8 * index & 0xFF)
}

/** Computes a number that changes with the ids, levels and weights of the criteria, not with their words: an id stays as long as a yes to it stays a yes. */
function fingerprint({ criteria }: Catalog): number[] {
  const text = JSON.stringify(criteria.map(({ id, level, weight }) => [id, level, weight]))
  return bytesOf(checksum(new TextEncoder().encode(text)), FINGERPRINT_BYTES)
}

function bitsOf({ criteria }: Catalog, ticked: ReadonlySet<string>): number[] {
  return Array.from({ length: Math.ceil(criteria.length / 8) }, (_, byte) =>
    criteria.slice(8 * byte, 8 * byte + 8).reduce((bits, { id }, index) => ticked.has(id) ? bits | 1 << index : bits, 0))
}

/**
 * Writes the ticked criteria as a few letters that fit into an address: the version
 * of the format, then in base64url a fingerprint of the criteria, one bit for
 * each of them, and a checksum. Ids that no criterion has are left out.
 */
export function encodeTicked(catalog: Catalog, ticked: ReadonlySet<string>): string {
  const payload = [...fingerprint(catalog), ...bitsOf(catalog, ticked)]
  const bytes = [...payload, ...bytesOf(checksum(payload), CHECKSUM_BYTES)]
  return VERSION + btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytesIn(letters: string): number[] {
  return /^[\w-]*$/.test(letters) && letters.length % 4 !== 1
    ? [...atob(letters.replaceAll('-', '+').replaceAll('_', '/'))].map(letter => letter.charCodeAt(0))
    : []
}

/** Reads what `encodeTicked` wrote; or says what is wrong. */
export function decodeTicked(catalog: Catalog, code: string): Decoded {
  if (!code.startsWith(VERSION))
    return { problem: /^[2-9]/.test(code) ? 'version' : 'damaged' }
  const bytes = bytesIn(code.slice(VERSION.length))
  const payload = bytes.slice(0, -CHECKSUM_BYTES)
  if (payload.length <= FINGERPRINT_BYTES || bytesOf(checksum(payload), CHECKSUM_BYTES).join() !== bytes.slice(-CHECKSUM_BYTES).join())
    return { problem: 'damaged' }
  if (payload.slice(0, FINGERPRINT_BYTES).join() !== fingerprint(catalog).join())
    return { problem: 'criteria' }
  const bits = payload.slice(FINGERPRINT_BYTES)
  const ticked = new Set(catalog.criteria.filter((_, index) => (bits[index >> 3] ?? 0) & 1 << index % 8).map(({ id }) => id))
  return encodeTicked(catalog, ticked) === code ? { ticked } : { problem: 'damaged' }
}
