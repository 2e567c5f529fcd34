import { expect, it } from 'vitest'
import { hostileText } from '../../../tests/fixtures/hostile-text.ts'
import { quote } from '../../deck/quote.ts'

it('puts quotation marks around a value', () => {
  expect(quote('docker')).toBe('"docker"')
})

it.each(hostileText)('keeps %j on one line and free of control characters', (label) => {
  // eslint-disable-next-line no-control-regex
  expect(quote(label)).not.toMatch(/[\u0000-\u001F\u007F-\u009F]/)
})

it('shows what a terminal would act on as an escape', () => {
  expect(quote('\u001B[31m\u009B')).toBe('"\\u001b[31m\\u009b"')
})

it('cuts a long value without splitting a letter', () => {
  expect(quote('🚀'.repeat(81))).toBe(`"${'🚀'.repeat(80)}…"`)
})
