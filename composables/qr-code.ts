import { encode } from 'uqr'

/** The light frame that a camera needs, in modules. */
const QUIET_ZONE = 4

/**
 * Makes a QR code that can be read even if up to 15 % of it is lost, as on a weak projector or from the side:
 * its dark modules as one path in a square of `size` modules.
 */
export function qrCode(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data.map((row, y) => row.map((dark, x) => dark ? `M${x} ${y}h1v1h-1z` : '').join('')).join('')
  return { size, path }
}
