import type { PollLog } from '../../model/polls.ts'
import { describe, expect, it } from 'vitest'
import { countHands, middleLevel, pollsCsv, pollsMarkdown, raiseHand, startAfresh, totalHands, undoHand } from '../../model/polls.ts'
import { changed, tinyCatalog } from '../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()
const log = (...levels: string[]): PollLog => levels.reduce<PollLog>((before, level) => raiseHand(tiny, before, level), [])
const counts = (of: PollLog): number[] => countHands(tiny, of).map(({ count }) => count)

describe('a show of hands', () => {
  it('starts with nobody', () => {
    expect(counts([])).toEqual([0, 0, 0, 0])
    expect(totalHands(countHands(tiny, []))).toBe(0)
  })

  it('counts each hand at its level', () => {
    expect(counts(log('tool', 'sketch', 'tool', 'lab'))).toEqual([1, 2, 0, 1])
    expect(totalHands(countHands(tiny, log('tool', 'sketch')))).toBe(2)
  })

  it('refuses a level that there is not', () => {
    expect(() => raiseHand(tiny, [], 'cellar')).toThrow('unknown level "cellar"')
  })

  it('takes back the last hand, and nothing when nobody is counted', () => {
    expect(counts(undoHand(log('tool', 'sketch')))).toEqual([0, 1, 0, 0])
    expect(undoHand([])).toEqual([])
  })

  it('starts afresh, and takes even that back', () => {
    const fresh = startAfresh(log('tool', 'sketch'))
    expect(counts(fresh)).toEqual([0, 0, 0, 0])
    expect(counts(raiseHand(tiny, fresh, 'lab'))).toEqual([0, 0, 0, 1])
    expect(counts(undoHand(fresh))).toEqual([1, 1, 0, 0])
  })

  it('does not start afresh twice in a row, nor before anything is counted', () => {
    expect(startAfresh([])).toEqual([])
    const fresh = startAfresh(log('tool'))
    expect(startAfresh(fresh)).toBe(fresh)
  })

  it('forgets hands at a level that is gone', () => {
    expect(counts(['tool', 'attic'])).toEqual([0, 1, 0, 0])
  })
})

describe('the level in the middle', () => {
  it.each([
    { hands: [], middle: undefined },
    { hands: ['product'], middle: 'product' },
    { hands: ['sketch', 'lab'], middle: 'sketch' },
    { hands: ['sketch', 'tool', 'lab'], middle: 'tool' },
    { hands: ['sketch', 'sketch', 'sketch', 'lab', 'lab'], middle: 'sketch' },
  ])('of $hands is $middle', ({ hands, middle }) => {
    expect(middleLevel(countHands(tiny, hands))?.id).toBe(middle)
  })
})

describe('the counts of an evening', () => {
  const logs = { before: log('tool', 'tool', 'product'), after: log('sketch') }

  it('are a table for a spreadsheet', () => {
    expect(pollsCsv(tiny, logs)).toBe('Level,Title,Before,After\r\n1,Sketch,0,1\r\n2,Tool,2,0\r\n3,Product,1,0\r\n4,Lab,0,0\r\n')
  })

  it('are a table for a text', () => {
    expect(pollsMarkdown(tiny, logs)).toBe([
      '| Level | Title | Before | After |',
      '| ---: | --- | ---: | ---: |',
      '| 1 | Sketch | 0 | 1 |',
      '| 2 | Tool | 2 | 0 |',
      '| 3 | Product | 1 | 0 |',
      '| 4 | Lab | 0 | 0 |',
      '',
    ].join('\n'))
  })

  it('keep a difficult title in its cell', () => {
    const hostile = { ...tiny, levels: changed(tiny.levels, 'tool', { title: 'a "b", c | d\ne' }) }
    expect(pollsCsv(hostile, {})).toContain('\r\n2,"a ""b"", c | d\ne",0,0\r\n')
    expect(pollsMarkdown(hostile, {})).toContain('| 2 | a "b", c \\| d e | 0 | 0 |')
  })
})
