import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { slideFor } from '../../model/running-order.ts'

const files = ['slides.md', ...['pages', 'components'].flatMap(folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)).filter(file => /\.(?:md|vue)$/.test(file)))]
const links = files.flatMap(file => Array.from(readFileSync(file, 'utf8').replace(/<!--.*?-->/gs, '').matchAll(/<SlideLink to="([^"]+)"/g), ([, slide = '']) => ({ file, slide })))

it.each(deck.talks)('every link that is written out leads somewhere in the talk of $minutes minutes', ({ id }) => {
  expect(links.length).toBeGreaterThan(0)
  for (const { slide } of links)
    expect(() => slideFor(deck, id, slide)).not.toThrow()
})
