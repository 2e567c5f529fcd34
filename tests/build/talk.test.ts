import { expect, it } from 'vitest'
import { environmentFor, talkFrom } from '../../build/talk.ts'

it.each([
  { talk: undefined, chosen: { id: '20', minutes: 20, query: '' } },
  { talk: '20', chosen: { id: '20', minutes: 20, query: '' } },
  { talk: '10', chosen: { id: '10', minutes: 10, query: '?talk=10' } },
])('chooses $chosen.id if $talk is asked for', async ({ talk, chosen }) => {
  expect(await talkFrom({ talk })).toEqual(chosen)
})

it('knows which talks there are', async () => {
  await expect(talkFrom({ talk: '15' })).rejects.toThrow('unknown talk "15"; known: 5, 10, 20, 45')
})

it('tells Slidev which talk has the address of the deck', () => {
  expect(environmentFor('10')).toMatchObject({ VITE_TALK: '10' })
  expect(environmentFor(undefined).VITE_TALK).toBeUndefined()
})
