import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fileOf, fontStyles } from '../../build/fonts.ts'
import deck from '../../deck.ts'
import { FACES, TEXT } from '../../styles/faces.ts'
import { FONT_URLS } from '../../styles/font-files.ts'
import { lettersFor } from '../../toolkit/site/look.ts'

it('has stylesheets that say of the fonts what styles/faces.ts says; `npm run fonts` writes them', () => {
  for (const [name, text] of Object.entries(fontStyles()))
    expect(readFileSync(`styles/${name}`, 'utf8')).toBe(text)
})

it('gives a browser the files of these fonts, Slidev the family, and a PDF the fonts per weight', () => {
  for (const { package: from, file } of FACES)
    expect(FONT_URLS[file]).toContain(`${from}/files/${file}.woff2`)
  expect(deck.print?.fonts).toEqual({ [TEXT.family]: TEXT.perWeight })
  expect(readFileSync('slides.md', 'utf8')).toContain(`sans: ${TEXT.family}\n`)
})

it('has a font for the letters of names beyond Western Europe, as wide a range as its package says', () => {
  const extended = FACES.filter(face => 'range' in face)
  expect(extended.map(({ family }) => family)).toEqual(FACES.filter(face => !('range' in face)).map(({ family }) => family))
  for (const face of extended) {
    expect(JSON.parse(readFileSync(fileOf(`${face.package}/unicode.json`), 'utf8'))).toMatchObject({ 'latin-ext': face.range })
    expect(lettersFor(face, 'Łukasz Żółciński, Zoë Björk')).toBe('ŁŻłń')
  }
})
