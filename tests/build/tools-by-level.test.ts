import { describe, expect, it } from 'vitest'
import { levelsByTool } from '../../build/tools-by-level.ts'
import { tinyCatalog } from '../fixtures/tiny-catalog.ts'

describe('the matrix', () => {
  const [heading, ...rows] = levelsByTool(tinyCatalog())

  it('has a column per level and a row per tool', () => {
    expect(heading).toEqual(['tool', 'category', ...tinyCatalog().levels.map(({ title }, index) => `${index + 1} ${title}`)])
    expect(rows.map(([name]) => name)).toEqual(tinyCatalog().tools.map(({ name }) => name))
  })

  it('has every tool join where it is at home, and leave where it is left', () => {
    for (const [index, { homeLevel, leftAt }] of tinyCatalog().tools.entries()) {
      const standing = Object.fromEntries(tinyCatalog().levels.map(({ id }, level) => [id, rows[index]?.[level + 2]]))
      expect(standing[homeLevel]).toBe('joins')
      if (leftAt)
        expect(standing[leftAt]).toBe('left behind')
    }
  })
})
