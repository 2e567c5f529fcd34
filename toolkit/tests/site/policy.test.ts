import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { contentPolicy, earlyScript, headersFor } from '../../site/policy.ts'

const OFFER = { key: 'deck:offer', selector: '.offer' }
const HINT = { key: 'deck:hint', selector: '.hint' }

interface Reader {
  readonly search?: string
  readonly stored?: Readonly<Record<string, string>>
  readonly systemIsDark?: boolean
}

/** The classes that the early script gives to the document of a reader. */
function classesFor({ search = '', stored = {}, systemIsDark = false }: Reader): string[] {
  const classes: string[] = []
  runInNewContext(earlyScript([OFFER, HINT]), {
    localStorage: { getItem: (key: string) => stored[key] ?? null },
    matchMedia: () => ({ matches: systemIsDark }),
    document: { documentElement: { classList: { add: (name: string) => classes.push(name) } }, querySelector: () => null },
    location: { search },
    navigator: {},
    URLSearchParams,
    AbortController,
    addEventListener: () => {},
  })
  return classes
}

describe('the early script', () => {
  it.each([
    { who: 'nobody in particular', reader: {}, classes: ['light'] },
    { who: 'who has a dark system', reader: { systemIsDark: true }, classes: ['dark'] },
    { who: 'who chose light on a dark system', reader: { systemIsDark: true, stored: { 'slidev-color-schema': 'light' } }, classes: ['light'] },
    { who: 'who prints', reader: { search: '?print=true' }, classes: ['light', 'no-snapshot'] },
    { who: 'who comes back to the middle of a slide', reader: { search: '?clicks=2' }, classes: ['light', 'snapshot-waits'] },
    { who: 'who follows another talk', reader: { search: '?talk=10' }, classes: ['light', 'snapshot-waits'] },
    { who: 'who comes back to the beginning of a slide', reader: { search: '?clicks=0' }, classes: ['light'] },
    { who: 'who put the second thing away', reader: { stored: { [HINT.key]: 'yes' } }, classes: ['light', 'put-away-1'] },
    { who: 'who put both away', reader: { stored: { [OFFER.key]: '', [HINT.key]: 'yes' } }, classes: ['light', 'put-away-0', 'put-away-1'] },
  ])('marks the document of a reader $who', ({ reader, classes }) => {
    expect(classesFor(reader)).toEqual(classes)
  })

  it('cannot end its element', () => {
    expect(earlyScript([{ key: '</script>', selector: 'p' }])).not.toContain('</script>')
  })
})

it('lets the given scripts run, by their hashes, and no other in the page', () => {
  const script = earlyScript([OFFER])
  const policy = contentPolicy([script])
  expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}';`)
  expect(policy).not.toContain(createHash('sha256').update(earlyScript([])).digest('base64'))
  expect(headersFor(policy)['Content-Security-Policy']).toBe(`${policy}; frame-ancestors 'self'`)
})
