import type { Catalog } from '../catalog.ts'
import type { WrittenSlide } from '../written-slides.ts'
import type { Problem } from './problem.ts'
import { find } from '../../toolkit/deck/lookup.ts'
import { nearest } from '../../toolkit/deck/nearest.ts'
import { quote } from '../../toolkit/deck/quote.ts'
import { talksIn } from '../../toolkit/deck/transcript.ts'
import { isFree } from '../addresses.ts'
import { namesOf } from '../names.ts'
import { nameOf } from '../row-slides.ts'
import { findSlide, slidesOf } from '../running-order.ts'
import { nameProblems } from './names.ts'

/** A slide with all that is written, and its note. */
export interface SpokenSlide extends WrittenSlide {
  /** All its lines, from its place on. */
  readonly raw: string
  readonly note: string
}

/** What the Markdown holds: the slides that are shown, in order, and those that say `hide: true`. */
export interface Written {
  readonly shown: readonly SpokenSlide[]
  readonly hidden: readonly WrittenSlide[]
}

/** The files of the ladder that hold what slides there are and what talks plan; absent where the ladder does not say it. */
export interface TableFiles {
  readonly slides?: string
  readonly talks?: string
}

/** Every slide of a talk that is not drawn from the tables has its page, every page one slide, an address of its own, and a time that can be read. */
export function checkWrittenSlides(catalog: Catalog, written: Written, files: TableFiles): Problem[] {
  return [
    ...checkIds(catalog, written, files),
    ...checkHidden(catalog, written, files),
    ...checkMissing(catalog, written),
    ...checkAddresses(catalog, written),
    ...checkSeconds(written),
    ...checkNames(catalog, written),
    ...checkTalks(catalog, written, files),
  ]
}

function checkTalks(catalog: Catalog, { shown }: Written, { talks }: TableFiles): Problem[] {
  const known = catalog.talks.map(({ id }) => id)
  return shown.flatMap(({ place, note }) => talksIn(note).filter(talk => !known.includes(talk)).map(talk => (
    { path: place, message: `its note has words for a talk ${quote(talk)}, which ${talks === undefined ? 'there is not' : `is not in ${talks}`}`, fix: `write one of ${known.map(quote).join(', ')}` }
  )))
}

function checkNames(catalog: Catalog, { shown }: Written): Problem[] {
  const names = namesOf(catalog)
  return shown.flatMap(({ place, raw }) => nameProblems(raw, names, line => place.replace(/\d+$/, first => String(Number(first) + line))))
}

/** The slide that a page means which names none. */
function meant(catalog: Catalog, slide: string): string | undefined {
  const known = catalog.slides.map(nameOf)
  return known.includes(slide) ? undefined : nearest(slide, known)
}

function checkIds(catalog: Catalog, { shown }: Written, { slides }: TableFiles): Problem[] {
  const known = catalog.slides.map(nameOf)
  return shown.flatMap(({ slide, place }, index): Problem[] => {
    if (slide === undefined)
      return []
    const guess = meant(catalog, slide)
    if (!known.includes(slide)) {
      return [{
        path: place,
        message: `no row brings a slide ${quote(slide)}`,
        fix: `${guess === undefined ? '' : `did you mean ${quote(guess)}? otherwise `}${slides === undefined ? '' : `add its row to ${slides}, or `}remove the line: then the slide is one in plain Markdown`,
      }]
    }
    const first = shown.slice(0, index).find(other => other.slide === slide)
    return first === undefined ? [] : [{ path: place, message: `slide ${quote(slide)} is at ${first.place} already`, fix: 'remove one of the two, or this line: then the slide is one in plain Markdown' }]
  })
}

function checkHidden(catalog: Catalog, { hidden }: Written, { slides, talks }: TableFiles): Problem[] {
  const leaveOut = talks !== undefined
    ? `; to leave the slide out of a talk, take it out of talks.*.slides in ${talks} and name what stands in for it`
    : slides === undefined ? '' : `; to leave the slide out, take its row out of ${slides}`
  return hidden.flatMap(({ slide = '', place }) => talksWith(catalog, slide).length === 0
    ? []
    : [{ path: place, message: `it hides slide ${quote(slide)}, which is in ${inTalks(catalog, slide)}`, fix: `remove \`hide\`${leaveOut}` }])
}

function checkMissing(catalog: Catalog, { shown, hidden }: Written): Problem[] {
  const written = new Set([...shown, ...hidden].flatMap(({ slide }) => slide === undefined ? [] : [slide, meant(catalog, slide)]))
  return catalog.slides
    .filter(slide => slide.row === undefined && !written.has(slide.id) && talksWith(catalog, slide.id).length > 0)
    .map(({ id, act }) => ({ path: `slides.${id}`, message: `no page in the Markdown shows the slide, which is in ${inTalks(catalog, id)}`, fix: `write it under \`slide: ${id}\` beside the others of ${quote(act)}, or take the slide out of the talks` }))
}

function checkAddresses(catalog: Catalog, { shown }: Written): Problem[] {
  return shown.flatMap(({ address, slide, place }, index): Problem[] => {
    if (address === undefined)
      return []
    if (slide !== undefined)
      return address === findSlide(catalog, slide)?.id ? [] : [{ path: place, message: `slide ${quote(slide)} asks for the address ${quote(address)}, but a slide of a row has its own`, fix: 'remove `routeAlias`, or rename the id' }]
    if (!isFree(address))
      return [{ path: place, message: `${quote(address)} cannot be the address of a slide`, fix: 'use small letters, digits and hyphens, and no name of a page beside the slides' }]
    const taken = shown.slice(0, index).find(other => other.slide === undefined && other.address === address)?.place
      ?? (find(catalog.slides, address) && `slides.${address}`)
    return taken === undefined ? [] : [{ path: place, message: `${quote(address)} is the address of ${taken} already`, fix: 'choose another `routeAlias`, or remove it: then the title gives one' }]
  })
}

function checkSeconds({ shown }: Written): Problem[] {
  return shown
    .filter(({ slide, seconds }) => slide === undefined && seconds !== undefined && !(seconds > 0))
    .map(({ place }) => ({ path: place, message: '`duration` is no time', fix: 'write it as 45s or 1min' }))
}

function talksWith(catalog: Catalog, slide: string): string[] {
  const meant = findSlide(catalog, slide)?.id ?? ''
  return catalog.talks.filter(({ id }) => find(slidesOf(catalog, id), meant)).map(({ id }) => id)
}

function inTalks(catalog: Catalog, slide: string): string {
  const talks = talksWith(catalog, slide)
  return `${talks.length === 1 ? 'talk' : 'talks'} ${talks.map(quote).join(', ')}`
}
