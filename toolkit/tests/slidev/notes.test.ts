import { expect, it } from 'vitest'
import { notesApart } from '../../slidev/notes.ts'

/** A slide as Slidev writes its module of settings. */
function slide(address: string): string {
  return `export const frontmatterData = {"routeAlias":"${address}"}\nconst note = {"noteHTML":"<p>What is said to ${address}.</p>"}`
}

/** Builds slides that come in a certain order; the result is the module of the notes. */
function notesOf(addresses: readonly string[]): string {
  const { configResolved, load, transform, renderChunk } = notesApart()
  const call = (hook: unknown, ...args: readonly unknown[]): unknown => typeof hook === 'function' ? Reflect.apply(hook, {}, args) : undefined
  call(configResolved, { command: 'build' })
  addresses.forEach(address => call(transform, slide(address), `/slides/${address}.frontmatter`))
  return JSON.stringify(call(renderChunk, call(load, '\0virtual:deck-notes')))
}

it('writes the same notes in whatever order the slides come', () => {
  expect(notesOf(['ladder', 'close'])).toContain('What is said to ladder.')
  expect(notesOf(['ladder', 'close'])).toBe(notesOf(['close', 'ladder']))
})
