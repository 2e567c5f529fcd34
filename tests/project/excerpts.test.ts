import { expect, it } from 'vitest'
import { excerptOf, excerptsIn } from '../../project/excerpts.ts'

const TEXT = 'a\n    # [show: one]\n    b\n\n        c\n    # [/show]\n# [show: two]\nd\n# [/show]\n'

it('cuts out what is between the marks, at the left edge', () => {
  expect(excerptsIn(TEXT)).toEqual(['one', 'two'])
  expect(excerptOf(TEXT, 'one')).toBe('b\n\n    c')
  expect(excerptOf(TEXT.replaceAll('\n', '\r\n'), 'two')).toBe('d')
})

it.each([
  ['three', TEXT, 'No line says "# [show: three]".'],
  ['one', TEXT + TEXT, 'More than one line says "# [show: one]".'],
  ['two', TEXT.replace('d\n# [/show]', 'd'), 'No "# [/show]" ends "# [show: two]".'],
  ['one', TEXT.replace('    # [/show]\n', ''), 'No "# [/show]" ends "# [show: one]".'],
])('says which mark of %s is wrong', (name, text, message) => {
  expect(() => excerptOf(text, name)).toThrow(message)
})
