import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../shell/cli.ts'
import { exclusively } from '../../shell/mutex.ts'

const fileOf = (name: string) => join(ROOT, 'node_modules', '.cache', 'slidev-toolkit', 'locks', name)

it('lets one work at a time, each in its turn', async () => {
  const log: string[] = []
  const { promise: canEnd, resolve: end } = Promise.withResolvers<void>()
  const work = (name: string) => exclusively('test-turns', async () => {
    log.push(`${name} starts`)
    await canEnd
    log.push(`${name} ends`)
  })
  const both = [work('one'), work('two')]
  expect(log).toEqual(['one starts'])
  end()
  await Promise.all(both)
  expect(log).toEqual(['one starts', 'one ends', 'two starts', 'two ends'])
})

it('gives back what it took when the work fails', async () => {
  await expect(exclusively('test-fails', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(fileOf('test-fails'))).toBe(false)
})

it('does not wait for a process that is gone', async () => {
  mkdirSync(dirname(fileOf('test-gone')), { recursive: true })
  // No process has a number like this.
  writeFileSync(fileOf('test-gone'), '4194999')
  expect(await exclusively('test-gone', () => 'done')).toBe('done')
})
