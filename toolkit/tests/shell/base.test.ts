import { expect, it } from 'vitest'
import { readBase } from '../../shell/base.ts'

it.each([
  { text: undefined, base: '/' },
  { text: 'talks/five-levels', base: '/talks/five-levels/' },
  { text: '\\talks\\five-levels\\', base: '/talks/five-levels/' },
])('reads $text', ({ text, base }) => {
  expect(readBase(text)).toBe(base)
})

it.each(['C:/Program Files/Git/talks/', '/C:/Program Files/Git/talks/', 'D:\\talks'])('refuses %s, which a shell on Windows has made of it', (text) => {
  expect(() => readBase(text)).toThrow(/^The path of the site is .*: leave it out, as in talks\/five-levels\/\.$/)
})
