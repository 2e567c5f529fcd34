import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addedLevels } from '../../bench/added-levels.ts'
import { largerCatalog } from '../../bench/larger-catalog.ts'
import { largerPage } from '../../bench/larger-slides.ts'
import { variation } from '../../bench/varied.ts'
import { checkCatalog } from '../../model/checks.ts'
import { deck } from '../../model/deck.ts'
import { backupSlides } from '../../model/running-order.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'

describe.each([
  { levels: 5, tools: 18 },
  { levels: 6, tools: 18 },
  { levels: 20, tools: 18 },
  { levels: 5, tools: 180 },
  { levels: 20, tools: 180 },
])('a catalog of $levels levels and $tools tools', (size) => {
  const larger = largerCatalog(deck, size, variation(deck))

  it('is as large as asked for and has no problem', () => {
    expect(larger.levels).toHaveLength(size.levels)
    expect(larger.tools).toHaveLength(size.tools)
    expect(checkCatalog(larger)).toEqual([])
  })

  it('has each of its backup slides on the page, in order', () => {
    const page = largerPage(deck, readFileSync(join(ROOT, 'pages/backup.md'), 'utf8'), addedLevels(size), variation(deck))
    const slides = Array.from(page.matchAll(/^slide: (.*)$/gm), ([, id]) => id)
    expect(slides).toEqual(backupSlides(larger).map(({ id }) => id))
  })
})

it('is the same in every run', () => {
  const size = { levels: 7, tools: 40 }
  expect(largerCatalog(deck, size, variation(deck))).toEqual(largerCatalog(deck, size, variation(deck)))
})
