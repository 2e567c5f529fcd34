import type { Catalog } from '../catalog.ts'
import type { Problem } from './problem.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { stringsOf } from './strings.ts'

/** What a text can be that is no words. */
interface Value {
  readonly is: (text: string) => boolean
  readonly name: string
  readonly fix: string
}

const ADDRESS: Value = { is: isWebAddress, name: 'a web address', fix: 'write a full address that starts with https://' }
const DAY: Value = { is: isDay, name: 'a day of the calendar', fix: 'write the day as YYYY-MM-DD' }

const VALUES: Readonly<Record<string, Value>> = {
  'tools.*.url': ADDRESS,
  'sources.*.url': ADDRESS,
  'talk.licenseUrl': ADDRESS,
  'talk.siteUrl': { ...ADDRESS, is: text => text === '' || isWebAddress(text) },
  'sources.*.checked': DAY,
}

/** Every address parses and is https; every source says on which day it was last checked. */
export function checkValues(catalog: Catalog): Problem[] {
  return stringsOf(catalog).flatMap(({ path, pattern, value: text }) => {
    const value = VALUES[pattern]
    return value === undefined || value.is(text) ? [] : [{ path, message: `${quote(text)} is not ${value.name}`, fix: value.fix }]
  })
}

/** The parser forgives spaces and line breaks; a link that someone copies from a slide does not. */
function isWebAddress(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text) && new URL(text).protocol === 'https:'
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
