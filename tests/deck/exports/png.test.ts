import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultsOf, makeExport } from './make.ts'

const SOME = 8

it('has a picture of every slide at twice its size, and misses one that is gone or broken', { timeout: 300_000 }, async () => {
  const pictures = await makeExport('png', { id: '5', range: `1-${SOME}` })
  expect(await faultsOf(pictures)).toEqual([])
  expect(readdirSync(pictures.path)).toHaveLength(SOME)
  const [first = '', second = ''] = readdirSync(pictures.path)
  expect(first).toBe('01-title.png')
  rmSync(join(pictures.path, first))
  writeFileSync(join(pictures.path, second), 'not a picture, but long enough to have a header')
  expect(await faultsOf(pictures)).toEqual(expect.arrayContaining([`pictures: ${first} is missing`, `pictures: ${second} is not a whole PNG`]))
})
