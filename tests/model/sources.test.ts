import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { sourcesOf } from '../../model/sources.ts'
import { resolve } from '../../toolkit/deck/lookup.ts'

const idsOf = (slide: string) => sourcesOf(deck, resolve('slide', deck.slides, slide)).map(({ id }) => id)

it('has a slide rest on the first source, unless it says otherwise', () => {
  expect(idsOf('level-2')).toEqual(['summary'])
  expect(idsOf('crosswalk')).toEqual(['google', 'microsoft', 'ml-test-score'])
})
