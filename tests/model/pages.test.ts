import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { PAGE_PATHS } from '../../model/pages.ts'

it('no page takes the address of a slide', () => {
  const slides = deck.slides.map(({ id }) => `${id}/`)
  expect(PAGE_PATHS.filter(path => slides.includes(path))).toEqual([])
})
