import type { PdfFacts, Tag } from '../../export/proof/pdf-facts.ts'
import type { Expected } from '../../export/proof/pdf.ts'
import { describe, expect, it } from 'vitest'
import { judge, report } from '../../export/proof/finding.ts'
import { provePdf } from '../../export/proof/pdf.ts'

const tag = (role: string, text: string, kids: readonly Tag[] = []): Tag => ({ role, text, kids })
const table = tag('Table', 'Data Tidy', [tag('TR', 'Data Tidy', [tag('TH', 'Data'), tag('TD', 'Tidy')])])
const figure = { ...tag('Figure', 'boxes'), alt: 'Two boxes and an arrow' }

const first = { text: 'Hello\nworld\nData Tidy', tags: [tag('H1', 'Hello world'), table], links: [{ page: 1 }] }
const second = { text: 'Bye boxes', tags: [tag('H1', 'Bye'), tag('H2', 'Again'), figure], links: [{ address: 'https://example.org/' }] }

const facts: PdfFacts = {
  bytes: 1000,
  tagged: true,
  language: 'en',
  title: 'A talk',
  showsTitle: true,
  author: 'Ada',
  subject: 'About',
  keywords: 'one, two',
  outline: [{ title: 'Start', page: 0 }, { title: 'Hello', page: 0 }, { title: 'Bye', page: 1 }],
  pages: [first, second],
}

const expected: Expected = {
  description: { title: 'A talk', author: 'Ada', subject: 'About', keywords: ['one', 'two'], language: 'en' },
  pages: 2,
  outline: [{ title: 'Start', page: 0, children: [{ title: 'Hello', page: 0 }, { title: 'Bye', page: 1 }] }],
  texts: [{ text: 'Hello world', place: 'hello', pages: [0, 0] }, { text: 'BYE', place: 'bye', pages: [1, 1] }, { text: 'Tidy', place: 'hello' }],
  limit: 1000,
}

const faultsOf = (facts: PdfFacts, isStrict = true) => judge(provePdf(facts, expected), isStrict).flatMap(({ about, faults }) => faults.map(fault => `${about}: ${fault}`))

describe('the proof of a PDF', () => {
  it('finds nothing wrong with one that is as it has to be', () => {
    expect(faultsOf(facts)).toEqual([])
  })

  it('only tells of what is wrong with the slides themselves where they are not held to it', () => {
    const poor = { ...facts, pages: [{ ...first, tags: [tag('P', 'Hello'), tag('Table', 'Data')] }, { ...second, tags: [tag('Figure', '')], links: [{ address: '/2' }] }] }
    expect(faultsOf(poor, false)).toEqual([])
    expect(faultsOf(poor)).toHaveLength(4)
    const told = report(judge(provePdf(poor, expected), false))
    expect(told).toContain('  · figures')
    expect(told).toContain('page 2: a link leads to /2')
    const cut = { ...expected, texts: [{ text: 'Below the edge', place: 'hello', isCut: true }, { text: '📝', place: 'bye' }] }
    expect(judge(provePdf(facts, cut), false).flatMap(({ faults }) => faults)).toEqual([])
    expect(judge(provePdf(facts, cut), true).flatMap(({ faults }) => faults)).toHaveLength(2)
    expect(faultsOf({ ...facts, pages: [{ ...first, links: [{}] }, second] }, false)).toEqual(['links: page 1: a link leads nowhere'])
  })

  it.each<{ fault: string, is: Partial<PdfFacts> }>([
    { fault: 'pages: there should be 2', is: { pages: [first] } },
    { fault: 'tags: the file does not say that it is tagged', is: { tagged: false } },
    { fault: 'tags: page 2 has no tags', is: { pages: [first, { ...second, tags: [] }] } },
    { fault: 'headings: there is none', is: { pages: [{ ...first, tags: [table] }, { ...second, tags: [figure] }] } },
    { fault: 'headings: page 2: "Again" jumps to level 3', is: { pages: [first, { ...second, tags: [tag('H1', 'Bye'), tag('H3', 'Again'), figure] }] } },
    { fault: 'figures: page 2: a figure has no text equivalent', is: { pages: [first, { ...second, tags: [tag('H1', 'Bye'), tag('Figure', 'boxes')] }] } },
    { fault: 'tables: page 1: a table has no headers', is: { pages: [{ ...first, tags: [tag('H1', 'Hello world'), tag('Table', 'Data Tidy')] }, second] } },
    { fault: 'says: the language is "", not "en"', is: { language: '' } },
    { fault: 'says: the title is "deck.pdf", not "A talk"', is: { title: 'deck.pdf' } },
    { fault: 'says: the window shows the name of the file, not the title', is: { showsTitle: false } },
    { fault: 'outline: there should be 3', is: { outline: facts.outline.slice(1) } },
    { fault: 'outline: "Bye" does not lead to page 2', is: { outline: [...facts.outline.slice(0, 2), { title: 'Bye', page: 0 }] } },
    { fault: 'outline: "Bye" leads nowhere', is: { outline: [...facts.outline.slice(0, 2), { title: 'Bye' }] } },
    { fault: 'links: page 1: a link leads nowhere', is: { pages: [{ ...first, links: [{}] }, second] } },
    { fault: 'links: page 1: a link leads nowhere', is: { pages: [{ ...first, links: [{ page: 7 }] }, second] } },
    { fault: 'links: page 2: a link leads to http://localhost:3030/roles', is: { pages: [first, { ...second, links: [{ address: 'http://localhost:3030/roles' }] }] } },
    { fault: 'text: bye: "BYE" is missing', is: { pages: [first, { ...second, text: 'boxes' }] } },
    { fault: 'text: hello: "Hello world" is missing', is: { pages: [{ ...first, text: 'Data Tidy' }, { ...second, text: 'Hello world Bye' }] } },
    { fault: 'size: at most 1 KB is allowed', is: { bytes: 1001 } },
  ])('says "$fault"', ({ fault, is }) => {
    expect(faultsOf({ ...facts, ...is })).toContain(fault)
  })
})

it('reports one line per finding, and the first faults below it', () => {
  expect(report([
    { about: 'pages', found: '66', faults: [] },
    { about: 'text', found: 'some', faults: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
  ])).toBe(['  ✓ pages  66', '  ✗ text   some', ...['a', 'b', 'c', 'd', 'e', 'and 2 more'].map(line => `           ${line}`)].join('\n'))
})
