import { expect, it } from 'vitest'
import { addressInTalk, plainPath, talkAt, talkQuery } from '../../deck/talks.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

const tiny = tinyDeck()

it.each([
  { talk: 'long', home: 'long', address: 'hello', is: 'hello', query: {} },
  { talk: 'short', home: 'long', address: '', is: '?talk=short', query: { talk: 'short' } },
  { talk: 'short', home: 'long', address: 'hello', is: 'hello?talk=short', query: { talk: 'short' } },
  { talk: 'short', home: 'long', address: 'presenter/hello?clicks=2', is: 'presenter/hello?clicks=2&talk=short', query: { talk: 'short' } },
  { talk: 'long', home: 'short', address: 'hello', is: 'hello?talk=long', query: { talk: 'long' } },
])('has "$address" of the talk "$talk" at $is in a deck that gives "$home"', ({ talk, home, address, is, query }) => {
  expect(addressInTalk(tiny, talk, home, address)).toBe(is)
  expect(talkQuery(tiny, talk, home)).toEqual(query)
})

it('names the talks that there are', () => {
  expect(() => addressInTalk(tiny, 'medium', 'long')).toThrow('unknown talk "medium"; known: short, long')
})

it.each([
  { pathname: '/', search: '', home: 'long', talk: 'long' },
  { pathname: '/7', search: '', home: 'long', talk: 'long' },
  { pathname: '/a/b/presenter/hello', search: '?clicks=1', home: 'long', talk: 'long' },
  { pathname: '/', search: '?talk=short', home: 'long', talk: 'short' },
  { pathname: '/presenter/hello', search: '?clicks=1&talk=short', home: 'long', talk: 'short' },
  { pathname: '/overview', search: '?talk=long', home: 'short', talk: 'long' },
  { pathname: '/', search: '?talk=medium', home: 'long', talk: 'long' },
  { pathname: '/climb', search: '', home: 'short', talk: 'long' },
  { pathname: '/climb/', search: '', home: 'short', talk: 'long' },
  { pathname: '/climb.html', search: '', home: 'short', talk: 'long' },
  { pathname: '/climb', search: '?talk=short', home: 'long', talk: 'long' },
  { pathname: '/spare', search: '?talk=short', home: 'long', talk: 'short' },
])('opens $talk at $pathname$search in a deck that gives $home', ({ pathname, search, home, talk }) => {
  expect(talkAt(tiny, { pathname, search }, home).id).toBe(talk)
})

it.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/hello', '/hello'],
  ['/hello/', '/hello'],
  ['/hello.html', '/hello'],
  ['/presenter/', '/presenter'],
  ['/presenter/index.html', '/presenter'],
  ['/presenter/hello/', '/presenter/hello'],
])('writes the path %s as %s', (path, plain) => {
  expect(plainPath(path)).toBe(plain)
})
