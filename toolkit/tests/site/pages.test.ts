import type { Transcript } from '../../deck/transcript.ts'
import type { SlideStates } from '../../site/slide-states.ts'
import type { Snapshot } from '../../site/snapshot.ts'
import { describe, expect, it } from 'vitest'
import { slidesIn } from '../../deck/talks.ts'
import { plainCards } from '../../site/cards.ts'
import { numberPage, screenPage, slidePage } from '../../site/pages.ts'
import { tinyDeck } from '../fixtures/tiny-deck.ts'

const deck = { ...tinyDeck(), contents: 'spare', license: 'https://example.org/license', parts: [{ name: 'Lab', description: 'Off the ladder.' }] }
const site = { deck, base: '/rungs/', cards: { ...plainCards(deck), named: { product: '' } } }
const talk = { id: 'long', slides: slidesIn(deck, 'long') }
const snapshot: Snapshot = { html: '<p>Up</p>', text: 'Up and up' }
const way = { first: 'hello', last: 'spare', next: 'branch', state: 0, clicks: 1 }

function pageOf(id: string): ReturnType<typeof slidePage> {
  const [slide] = talk.slides.filter(slide => slide.id === id)
  if (slide === undefined)
    throw new Error(`There is no slide ${id}`)
  const states: SlideStates = { slide, talk: 'long', first: snapshot, every: '', ways: { long: way }, changes: [[1, 'class', ['', '</script>'], [0, 1]]] }
  return slidePage(site, talk, states)
}

describe('the page of a slide', () => {
  it('has its own name, words and card', () => {
    expect(pageOf('climb')).toMatchObject({
      files: ['climb.html'],
      page: { address: 'climb', title: 'Climb them one by one', description: 'Ladder: Up and up', card: 'cards/product.png', listed: true },
    })
  })

  it('leads back, to the slide with the contents, and on', () => {
    expect(pageOf('climb').page.body.match(/rel="\w+" href="[^"]*"/g)).toEqual(['rel="prev" href="/rungs/hello"', 'rel="contents" href="/rungs/spare"', 'rel="next" href="/rungs/branch"'])
  })

  it('knows its steps and where they lead', () => {
    const [, steps = ''] = /<script type="application\/json" id="steps">(.*?)<\/script>/.exec(pageOf('climb').page.body) ?? []
    expect(JSON.parse(steps)).toEqual({ id: 'climb', ways: { long: way }, changes: [[1, 'class', ['', '</script>'], [0, 1]]] })
  })

  it('is found by its number, too', () => {
    const [, slide] = talk.slides
    expect(slide && numberPage(site, talk, slide, pageOf('climb'))).toMatchObject({ files: ['2.html'], page: { leadsTo: '/rungs/climb', listed: false } })
  })
})

describe('the notes of a slide', () => {
  const transcript: Transcript = { climb: [{ purpose: 'say', text: 'One <by> one.' }, { purpose: 'cut', text: 'And on.' }] }

  it('are on the page that shows them, a paragraph each', () => {
    expect(screenPage(site, talk, 'notes', transcript).page.body).toContain('<p>One &lt;by&gt; one.</p><p>If there is time: And on.</p>')
    expect(screenPage(site, talk, 'overview', transcript).page.body).not.toContain('And on')
  })
})

describe('the first page', () => {
  const { files, page } = pageOf('hello')

  it('is the deck itself', () => {
    expect(files).toEqual(['hello.html', 'index.html'])
    expect(page).toMatchObject({ address: '', description: deck.description })
  })

  it('describes the deck to search engines', () => {
    expect(JSON.parse(page.data ?? '')).toMatchObject({
      name: deck.title,
      author: { name: 'Nobody' },
      keywords: ['test'],
      timeRequired: 'PT5M',
      license: 'https://example.org/license',
      hasPart: [{ name: 'Lab', description: 'Off the ladder.' }],
    })
  })
})
