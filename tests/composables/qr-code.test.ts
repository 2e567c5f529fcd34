import { expect, it } from 'vitest'
import { qrCode } from '../../composables/qr-code.ts'

it('draws one square for each dark module, inside a light frame of four', () => {
  const { size, path } = qrCode('https://example.org/assessment/')
  const squares = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(size).toBeGreaterThanOrEqual(21 + 8)
  expect(squares.length).toBeGreaterThan(100)
  expect(squares.flat().every(place => place >= 4 && place < size - 4)).toBe(true)
})

it('is the same for the same text and another one for another text', () => {
  expect(qrCode('a')).toEqual(qrCode('a'))
  expect(qrCode('a').path).not.toBe(qrCode('b').path)
})
