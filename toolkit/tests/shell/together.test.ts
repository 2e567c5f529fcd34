import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { together } from '../../shell/together.ts'

it('gives what all of them made', async () => {
  expect(await together([Promise.resolve('slides'), 2, wait(1, 'pages')], () => expect.unreachable())).toEqual(['slides', 2, 'pages'])
})

it('tells of the first in the list that fails, once the others are stopped and have come to their end', async () => {
  const done: string[] = []
  const stop = new AbortController()
  const early = wait(1).then(() => Promise.reject(new Error('an early one, last in the list')))
  const late = wait(20).then(() => Promise.reject(new Error('a late one, first in the list')))
  const endless = wait(60_000, undefined, { signal: stop.signal }).catch(() => done.push('stopped'))
  await expect(together([late, endless, early], () => stop.abort())).rejects.toThrow('a late one, first in the list')
  expect(done).toEqual(['stopped'])
})
