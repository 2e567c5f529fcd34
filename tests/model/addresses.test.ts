import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressOf, isFree } from '../../model/addresses.ts'
import { PAGE_PATHS } from '../../model/pages.ts'

const none: ReadonlySet<string> = new Set()

describe('an address made of a title', () => {
  it.each([
    ['Our code', 'our-code'],
    ['Naïve baselines, and why?', 'naive-baselines-and-why'],
    ['2024', 'slide-2024'],
    ['Зачем', 'slide'],
    ['', 'slide'],
    ['Notes', 'notes-2'],
  ])('of %j is %s', (title, address) => {
    expect(addressOf(title, none)).toBe(address)
    expect(isFree(address)).toBe(true)
  })

  it('is one that nothing else has', () => {
    expect(addressOf('Our code', new Set(['our-code', 'our-code-2']))).toBe('our-code-3')
  })
})

describe('the address of a slide', () => {
  it.each(['Our-Code', 'a b', 'a/b', '-a', 'ü', '', '12'])('is not %j', (address) => {
    expect(isFree(address)).toBe(false)
  })

  it('is no page beside the slides', () => {
    expect(PAGE_PATHS.filter(path => isFree(path.replace('/', '')))).toEqual([])
  })

  it('is no page of Slidev', () => {
    const routes = readFileSync('node_modules/@slidev/client/setup/routes.ts', 'utf8')
    const pages = Array.from(routes.matchAll(/path: '\/([\w-]+)/g), ([, page = '']) => page)
    expect(pages).toContain('presenter')
    expect(pages.filter(isFree)).toEqual([])
  })
})
