import { expect, it } from 'vitest'
import { deck } from '../../model/deck.ts'
import { resolve } from '../../model/lookup.ts'
import { sourcesOf } from '../../model/sources.ts'

const idsOf = (slide: string) => sourcesOf(deck, resolve('slide', deck.slides, slide)).map(({ id }) => id)

it('has a slide rest on the first source, unless it says otherwise', () => {
  expect(idsOf('level-2')).toEqual(['summary'])
  expect(idsOf('crosswalk')).toEqual(['google', 'microsoft', 'ml-test-score'])
})
