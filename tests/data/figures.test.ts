import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ladder } from '../../data/index.ts'
import { deck } from '../../model/deck.ts'
import { namesOf, withNames } from '../../model/names.ts'
import { ROOT } from '../../toolkit/shell/cli.ts'

const COUNT = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|\\d+'

/** What was measured is written down once, by the project: a number with a point, in per cent, in thousands, or of what it counts, that stands in a text was typed, also in words. */
const TYPED = new RegExp([
  '(?<![\\w.-])\\d+(?:\\.\\d+)+(?![\\w.-]*\\w)',
  '\\b\\d+(?:\\.\\d+)?\\s?%',
  '\\b\\d{1,3}(?:,\\d{3})+\\b',
  `\\b(?:${COUNT})[ -](?:\\w+ )?(?:flights|requests|warnings|errors|runs|draws|airports|per ?cent)\\b`,
  `\\b(?:one|${COUNT}) (?:in|out of) (?:${COUNT})\\b`,
  `\\b(?:twice|(?:${COUNT}) times) as\\b`,
].join('|'), 'i')

/** What others measured, what may be measured in projects to build, and licences. */
const ELSEWHERE = /^data\/(?:facts|projects|sources|talk)\.ts$/

const files = ['slides.md', ...['data', 'pages'].flatMap(folder => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(file => /\.(?:md|ts)$/.test(file)).map(file => `${folder}/${file}`))].filter(file => !ELSEWHERE.test(file))

it.each(['0.945', 'by 0.945.', '(0.1)', '94.5 %', '5 %', '12%', '20,000', 'Four weekly runs', '301 warnings', 'one in ten', '38 out of 301', 'twice as good', 'five per cent'])('a number that was measured is found: %s', text => expect(text).toMatch(TYPED))
it.each(['Apache-2.0', 'level 3', '2 to 3', 'A4.1', '[[accuracy]]', 'v1.0.0', '1280 x 720', 'one flight', 'a percentage', '[[runs-better-later]] of those [[runs]]', 'two hours before'])('and nothing else: %s', text => expect(text).not.toMatch(TYPED))

it.each(files)('%s holds no number that was measured', (file) => {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
  expect(lines.flatMap((line, index) => TYPED.test(line) ? [`${index + 1}: ${line.trim()}`] : [])).toEqual([])
})

it('every figure is said somewhere', () => {
  const said = files.map(file => readFileSync(join(ROOT, file), 'utf8')).join('\n')
  expect(deck.figures.map(({ id }) => id).filter(id => !said.includes(`[[${id}]]`))).toEqual([])
})

it('a text follows when a figure changes', () => {
  const [first] = Object.keys(ladder.figures ?? {})
  const names = namesOf({ ...deck, figures: deck.figures.map(figure => figure.id === first ? { ...figure, text: 'another' } : figure) })
  expect(withNames(`[[${first}]]`, names)).toBe('another')
})
