import type { SpokenSlide, TableFiles } from '../../../model/checks/written-slides.ts'
import { expect, it } from 'vitest'
import { checkWrittenSlides } from '../../../model/checks/written-slides.ts'
import { tinyCatalog } from '../../fixtures/tiny-catalog.ts'

const tiny = tinyCatalog()

type Page = Omit<SpokenSlide, 'place' | 'raw' | 'note'> & Partial<SpokenSlide>

const rows: Page[] = tiny.slides.map(({ id }) => ({ slide: id }))

const FILES: TableFiles = { slides: 'data/slides.ts', talks: 'data/index.ts' }

/** What is wrong with pages at lines 1, 2, 3 and so on. */
function problems(shown: readonly Page[], hidden: readonly Page[] = [], files = FILES) {
  const placed = (pages: readonly Page[], file: string) => pages.map((page, index) => ({ raw: '', note: '', ...page, place: `${file}:${index + 1}` }))
  return checkWrittenSlides(tiny, { shown: placed(shown, 'talk.md'), hidden: placed(hidden, 'hidden.md') }, files)
}

it('finds nothing if every row has a page, and others stand between', () => {
  expect(problems([{ title: 'One', address: 'one', seconds: 30 }, ...rows, { title: 'One' }])).toEqual([])
})

it('names the page whose row is missing, and what was meant', () => {
  const [missing, ...others] = problems([...rows, { slide: 'clmb' }])
  expect(missing).toMatchObject({ path: `talk.md:${rows.length + 1}`, message: 'no row brings a slide "clmb"' })
  expect(missing?.fix).toContain('did you mean "climb"?')
  expect(others).toEqual([])
})

it('names the second page of a row', () => {
  expect(problems([...rows, { slide: 'spare' }])).toMatchObject([{ path: `talk.md:${rows.length + 1}`, message: `slide "spare" is at talk.md:${rows.length} already` }])
})

it('names the row that has no page, and the talks that miss it', () => {
  expect(problems(rows.filter(({ slide }) => slide !== 'branch'))).toMatchObject([{ path: 'slides.branch', message: 'no page in the Markdown shows the slide, which is in talks "short", "long"' }])
})

it('says how to leave a slide out where a page of a row is hidden', () => {
  const [hidden, ...others] = problems(rows.filter(({ slide }) => slide !== 'climb'), [{ slide: 'climb' }, { title: 'A draft' }])
  expect(hidden).toMatchObject({ path: 'hidden.md:1', message: 'it hides slide "climb", which is in talk "long"' })
  expect(hidden?.fix).toContain('in data/index.ts')
  expect(others).toEqual([])
})

it('names no file that is not there', () => {
  const pages = [...rows, { slide: 'clmb', note: '[talk lnog]\n\nFor one.' }]
  const hidden = [{ slide: 'climb' }]
  const told = (files: TableFiles) => JSON.stringify(problems(pages, hidden, files))
  expect(told(FILES)).toMatch(/data\/slides\.ts.*data\/index\.ts.*data\/index\.ts/)
  expect(told({ slides: 'data/slides.ts' })).toMatch(/add its row to data\/slides\.ts.*take its row out of data\/slides\.ts.*talk \\"lnog\\", which there is not/)
  expect(told({})).not.toMatch(/data\/|undefined/)
})

it.each([
  ['climb', '"climb" is the address of slides.climb already'],
  ['one', '"one" is the address of talk.md:1 already'],
  ['presenter', '"presenter" cannot be the address of a slide'],
  ['12', '"12" cannot be the address of a slide'],
  ['Our code', '"Our code" cannot be the address of a slide'],
])('names the page that asks for the address %j', (address, message) => {
  expect(problems([{ address: 'one' }, ...rows, { address }])).toMatchObject([{ path: `talk.md:${rows.length + 2}`, message }])
})

it('names the page of a row that asks for another address than its id', () => {
  expect(problems(rows.map(row => row.slide === 'climb' ? { ...row, address: 'up' } : row))).toMatchObject([{ path: 'talk.md:2' }])
})

it.each([Number.NaN, 0, -5])('names the page that takes %j seconds', (seconds) => {
  expect(problems([...rows, { seconds }])).toMatchObject([{ path: `talk.md:${rows.length + 1}`, message: '`duration` is no time' }])
})

it('names what a slide or its note refers to and nobody knows', () => {
  const [first, ...rest] = rows
  expect(problems([...rest, { ...first, raw: '# Now\n\nThe [[pensil]]\n\n<!-- A [[ruler]], [click] and a `[[code]]`. -->' }])).toEqual([{
    path: `talk.md:${rows.length + 2}`,
    message: 'the text refers to "[[pensil]]", which nothing is called',
    fix: 'did you mean [[pencil]]? name a level, a tool, a role or a figure by its id; if its row is gone, say it without',
  }])
})

it('names the note that has words for a talk which there is not', () => {
  const note = 'For all.\n\n[talk short, lnog]\n\nFor two.'
  expect(problems(rows.map((row, index) => index === 0 ? { ...row, note } : row))).toEqual([
    { path: 'talk.md:1', message: 'its note has words for a talk "lnog", which is not in data/index.ts', fix: 'write one of "short", "long"' },
  ])
})
