import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import deck from '../../deck.ts'

const textOf = (path: string): string => readFileSync(path, 'utf8')

it('describes the canvas of slides.md', () => {
  const numbers = (pattern: RegExp) => pattern.exec(textOf('slides.md'))?.slice(1).map(Number) ?? []
  const [width = 0] = numbers(/^canvasWidth: (\d+)$/m)
  const [across = 0, down = 0] = numbers(/^aspectRatio: (\d+)\/(\d+)$/m)
  expect(deck.canvas).toEqual({ width, height: Math.ceil(width * down / across) })
})
