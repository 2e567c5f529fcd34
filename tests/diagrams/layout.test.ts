import { describe, expect, it } from 'vitest'
import { alignRanks, around, curvedPath, straightPath } from '../../diagrams/layout.ts'

const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height })

describe('straightPath', () => {
  const cases = [
    { what: 'level, from left to right', from: box(0, 0), to: box(30, 0), path: 'M10 5L28 5' },
    { what: 'level, from right to left', from: box(30, 0), to: box(0, 0), path: 'M30 5L12 5' },
    { what: 'upright, downwards', from: box(0, 0), to: box(0, 30), path: 'M5 10L5 28' },
    { what: 'upright, upwards', from: box(0, 30), to: box(0, 0), path: 'M5 30L5 12' },
    { what: 'upright into a wider box, at the middle of the narrow one', from: box(20, 0), to: box(0, 30, 100), path: 'M25 10L25 28' },
    { what: 'aslant where the boxes do not face each other', from: box(0, 0), to: box(30, 30), path: 'M10 10L28 28' },
  ]
  for (const { what, from, to, path } of cases)
    it(`runs ${what}`, () => expect(straightPath(from, to, 2)).toBe(path))
})

it('draws a curve from side to side', () => {
  expect(curvedPath(box(0, 0), box(30, 20))).toBe('M10 5C20 5 20 25 30 25')
})

it('finds the rectangle around others', () => {
  expect(around([box(0, 5), box(20, -5, 5, 5)])).toEqual({ x: 0, y: -5, width: 25, height: 20 })
})

it('makes the boxes of one rank equally wide', () => {
  const part = { classes: [], isGroup: false, label: [] }
  const aligned = alignRanks([{ id: 'a', ...part, ...box(0, 0, 20) }, { id: 'b', ...part, ...box(5, 20) }, { id: 'c', ...part, ...box(50, 0) }])
  expect(aligned.map(({ x, width }) => [x, width])).toEqual([[0, 20], [0, 20], [50, 10]])
})
