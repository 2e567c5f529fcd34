import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultsOf, makeExport } from './make.ts'

it('has a picture of every slide at twice its size, and misses one that is gone or broken', { timeout: 300_000 }, async () => {
  const pictures = await makeExport('png', { id: '5' })
  expect(await faultsOf(pictures)).toEqual([])
  const [first = '', second = ''] = readdirSync(pictures.path)
  expect(first).toBe('01-title.png')
  rmSync(join(pictures.path, first))
  writeFileSync(join(pictures.path, second), 'not a picture, but long enough to have a header')
  expect(await faultsOf(pictures)).toEqual(expect.arrayContaining([`pictures: ${first} is missing`, `pictures: ${second} is not a whole PNG`]))
})
