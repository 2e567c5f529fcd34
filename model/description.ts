import type { Deck, Slide } from '../toolkit/deck/deck.ts'
import type { Catalog } from './catalog.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { introductionOf, pagesOf } from './pages.ts'
import { slidesOf, talkSlides } from './running-order.ts'
import { citationOf, sourcesOf } from './sources.ts'

/** As slides.md says. */
const CANVAS = { width: 1280, height: 720 } as const

/** Describes the talk to the toolkit, which knows decks but no levels. */
export function describe(catalog: Catalog): Deck {
  const { talk, acts, slides, talks, levels } = catalog
  return {
    name: talk.name,
    title: talk.title,
    subtitle: talk.subtitle,
    description: talk.description,
    language: talk.language,
    author: talk.speaker ?? '',
    authorIs: talk.speakerIs,
    version: talk.version,
    keywords: talk.keywords,
    address: talk.siteUrl,
    license: talk.licenseUrl,
    canvas: CANVAS,
    credits: [talk.credit, [talk.license, talk.trademarks].filter(Boolean).join(' ')].flatMap(text => text || []),
    groups: acts.map(({ id, label }) => ({ id, title: label })),
    slides: slides.map((slide): Slide => ({
      id: slide.id,
      title: slide.title,
      topic: slide.topic,
      group: slide.act,
      card: slide.reached,
      sources: sourcesOf(catalog, slide).map(source => ({ by: citationOf(source), title: source.title, url: source.url })),
    })),
    talks: talks.map(({ id, label, minutes }) => ({
      id,
      label,
      minutes,
      plan: talkSlides(catalog, id).map(({ id, seconds, priority, remark }) => ({ id, seconds, priority, remark })),
      slides: slidesOf(catalog, id).map(({ id }) => id),
    })),
    main: talk.main,
    pages: pagesOf(catalog).map(path => ({ path, ...introductionOf(catalog, path), onPaper: path === 'read/' })),
    print: {
      fonts: { 'Instrument Sans Variable': '@fontsource/instrument-sans' },
      // It has to go through a mail.
      limit: 1.5e6,
    },
    parts: levels.map(({ title, promise }) => ({ name: title, description: promise })),
    contents: find(slides, 'outline')?.id,
  }
}
