import { expect, it } from 'vitest'
import { talkAt, talkPath } from '../../model/talk-address.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()

it('has the talk of the deck at its address and every other one below it', () => {
  expect(talkPath(tiny, 'long', 'long')).toBe('')
  expect(talkPath(tiny, 'short', 'long')).toBe('talk-short/')
  expect(talkPath(tiny, 'long', 'short')).toBe('talk-long/')
  expect(() => talkPath(tiny, 'medium', 'long')).toThrow('unknown talk "medium"; known: short, long')
})

it.each([
  { pathname: '/', base: '/', talk: 'long' },
  { pathname: '/hello', base: '/', talk: 'long' },
  { pathname: '/presenter/hello', base: '/', talk: 'long' },
  { pathname: '/talk-short/', base: '/', talk: 'short' },
  { pathname: '/talk-short', base: '/', talk: 'short' },
  { pathname: '/talk-short/presenter/2', base: '/', talk: 'short' },
  { pathname: '/talk-medium/', base: '/', talk: 'long' },
  { pathname: '/a/b/talk-short/hello', base: '/a/b/', talk: 'short' },
  { pathname: '/talk-short/hello', base: '/a/b/', talk: 'long' },
])('opens $talk at $pathname under $base', ({ pathname, base, talk }) => {
  expect(talkAt(tiny, pathname, base, 'long').id).toBe(talk)
})
