import { expect, it } from 'vitest'
import { markArtifacts, marksOfPart, withoutNumbers } from '../../export/artifacts.ts'

const TEXT = 'BT\n/F6 46 Tf\n<0001> Tj\nET\n'
const AREA = '0 0 1280 720 re\nf\n'
const tagged = (tag: string, mark: number, drawn: string) => `/${tag} <</MCID ${mark} >>BDC\n${drawn}EMC\n`
/** A ligature, as Chromium marks it, in the middle of a text. */
const LIGATURE = `${TEXT}/Span<</ActualText (fl) >> BDC\n${TEXT}EMC\n${TEXT}`
const artifact = (drawn: string) => `/Artifact BMC\n${drawn}EMC\n`

it.each([
  { title: 'keeps text', printed: tagged('NonStruct', 3, TEXT), marked: tagged('NonStruct', 3, TEXT), numbers: [3] },
  { title: 'keeps what follows a ligature', printed: tagged('P', 4, LIGATURE) + AREA, marked: tagged('P', 4, LIGATURE) + artifact(AREA), numbers: [4] },
  { title: 'marks a background', printed: tagged('NonStruct', 1, AREA), marked: artifact(AREA), numbers: [] },
  { title: 'marks the line under a cell', printed: tagged('TD', 8, AREA), marked: artifact(AREA), numbers: [] },
  { title: 'keeps the lines of a figure', printed: tagged('Figure', 2, AREA), marked: tagged('Figure', 2, AREA), numbers: [2] },
  { title: 'keeps a photograph', printed: tagged('Figure', 2, '/X5 Do\n'), marked: tagged('Figure', 2, '/X5 Do\n'), numbers: [2] },
  { title: 'marks what has no tag', printed: `q\n${AREA}Q\n${tagged('P', 0, TEXT)}${TEXT}`, marked: `${artifact(`q\n${AREA}Q\n`)}${tagged('P', 0, TEXT)}${artifact(TEXT)}`, numbers: [0] },
  { title: 'leaves what draws nothing', printed: `q\n1 0 0 1 0 0 cm\nQ\n`, marked: `q\n1 0 0 1 0 0 cm\nQ\n`, numbers: [] },
])('$title', ({ printed, marked, numbers }) => {
  const page = markArtifacts(printed)
  expect(page.content).toBe(marked)
  expect([...page.numbers.values()]).toEqual(numbers)
})

it('marks a part where it is drawn, with a number of its own', () => {
  const inside = tagged('Figure', 0, AREA)
  const page = markArtifacts(`${tagged('P', 0, TEXT)}q\n/X7 Do\nQ\n/X8 Do\n`, new Map([['X7', marksOfPart(inside)], ['X8', []]]))
  expect(page.content).toBe(`${tagged('P', 0, TEXT)}q\n${tagged('Figure', 1, '/X7 Do\n')}${artifact('Q\n/X8 Do\n')}`)
  expect([...page.numbers]).toEqual([['P 0', 0], ['Figure 0', 1]])
  expect(withoutNumbers(inside)).toBe(`/Figure BMC\n${AREA}EMC\n`)
})
