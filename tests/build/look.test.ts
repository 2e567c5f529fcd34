import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LOOK } from '../../build/look.ts'
import deck from '../../deck.ts'

const textOf = (path: string): string => readFileSync(path, 'utf8')

it('has the paper of the deck\'s styles', () => {
  const { light, dark } = LOOK.paper
  expect(textOf('styles/tokens.css')).toContain(`--paper: light-dark(${light}, ${dark});`)
})

it('has a file for every font', () => {
  const files = textOf('styles/fonts.css')
  for (const { family, file } of LOOK.fonts?.faces ?? []) {
    expect(files).toContain(`font-family: '${family}'`)
    expect(files).toContain(`/${file}.woff2`)
  }
})

it('describes the canvas of slides.md', () => {
  const numbers = (pattern: RegExp) => pattern.exec(textOf('slides.md'))?.slice(1).map(Number) ?? []
  const [width = 0] = numbers(/^canvasWidth: (\d+)$/m)
  const [across = 0, down = 0] = numbers(/^aspectRatio: (\d+)\/(\d+)$/m)
  expect(deck.canvas).toEqual({ width, height: Math.ceil(width * down / across) })
})
