import { expect, it } from 'vitest'
import { moveOfKey, moveOfSwipe } from '../../site/early/moves.ts'

const PHONE = { innerWidth: 390, innerHeight: 844 }

it.each([
  ['ArrowRight', false, 'next'],
  ['ArrowRight', true, 'nextSlide'],
  [' ', false, 'next'],
  [' ', true, 'previous'],
  ['PageUp', false, 'previous'],
  ['PageUp', true, 'previous'],
  ['Home', false, 'first'],
  ['o', false, undefined],
  ['Tab', false, undefined],
] as const)('the key %j (Shift: %s) means %s', (key, shift, move) => {
  expect(moveOfKey(key, shift)).toBe(move)
})

it.each([
  [-80, 10, 'next'],
  [80, -30, 'previous'],
  [10, -250, 'nextSlide'],
  [-10, 250, 'previousSlide'],
  [-60, 30, undefined],
  [0, 0, undefined],
] as const)('a swipe of %i across and %i down means %s', (x, y, move) => {
  expect(moveOfSwipe(x, y, PHONE)).toBe(move)
})
