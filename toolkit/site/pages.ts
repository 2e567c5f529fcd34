import type { Deck, Slide } from '../deck/deck.ts'
import type { Paragraph, Transcript } from '../deck/transcript.ts'
import type { Site, SitePage } from './document.ts'
import type { Steps } from './early/steps.ts'
import type { SlideStates } from './slide-states.ts'
import { APP_PAGE } from '../deck/addresses.ts'
import { resolveTalk, slidesIn } from '../deck/talks.ts'
import { publicAddress } from '../deck/titles.ts'
import { lineOf } from '../deck/transcript.ts'
import { beginning, escapeHtml } from '../html.ts'
import { cardOf, DECK_CARD } from './cards.ts'
import { STEPS } from './early/steps.ts'
import { SNAPSHOT, WAYS } from './marks.ts'

/** The PDF of the slides. */
export const PDF = 'slides.pdf'

type SiteParts = Pick<Site, 'deck' | 'base' | 'cards'>

/** A page and the names of the files that hold it. */
export interface PageFiles {
  readonly page: SitePage
  readonly files: readonly string[]
}

const SCREENS: Readonly<Record<string, { readonly title: string, readonly about: string }>> = {
  'overview': { title: 'Overview', about: 'All slides at once.' },
  'notes': { title: 'Notes', about: 'The speaker\'s notes, beside the talk.' },
  'notes-edit': { title: 'All notes', about: 'The speaker\'s notes in one text.' },
  'presenter': { title: 'Presenter', about: 'The speaker\'s window: notes, timer and the next slide.' },
  'entry': { title: 'Start', about: 'The slides, the presenter and the overview.' },
  'print': { title: 'Print', about: 'All slides, one per page.' },
  'ready': { title: 'Ready?', about: 'Whether the talk can go on without a network.' },
}

/** The scope of a component in a text of JSON, as a browser writes it. */
const EMPTY_SCOPE = /(data-v-[0-9a-f]{8}(?:-s)?)=\\"\\"/g

/** A talk with all slides that it has. */
export interface SiteTalk {
  readonly id: string
  readonly slides: readonly Slide[]
}

/** Makes the page of a slide, by its name; the deck opens with the first of its own talk, `home`. */
export function slidePage(site: SiteParts, home: SiteTalk, { slide, talk, first: { html, text }, every, ways, changes }: SlideStates): PageFiles {
  const isFirst = slide.id === home.slides[0]?.id
  const steps: Steps = { id: slide.id, ways, changes }
  const next = ways[talk]?.next
  const data = JSON.stringify(steps).replaceAll(EMPTY_SCOPE, '$1').replaceAll('<', '\\u003c')
  return {
    files: [`${slide.id}.html`, ...isFirst ? ['index.html'] : []],
    page: {
      address: isFirst ? '' : slide.id,
      title: slide.title,
      description: isFirst ? site.deck.description : beginning(`${slide.topic}: ${text}`, 155),
      card: cardOf(site, slide.card),
      listed: true,
      body: `<main id="${SNAPSHOT}">${html}</main><script type="application/json" id="${STEPS}">${data}</script><noscript>${waysOn(site, slidesIn(site.deck, talk), slide)}</noscript>`,
      every,
      ...next !== undefined && { next: site.base + next },
      ...isFirst ? { data: JSON.stringify(structuredData(site.deck, home)) } : {},
    },
  }
}

/** Makes the page of a slide by its number, which leads to its name. */
export function numberPage({ base }: Pick<Site, 'base'>, { slides }: SiteTalk, slide: Slide, { page }: PageFiles): PageFiles {
  const { address, title, description, card } = page
  return { files: [`${slides.indexOf(slide) + 1}.html`], page: { address, title, description, card, listed: false, body: '', leadsTo: base + slide.id } }
}

/** Makes one of the app's own pages: as text for who has no script, with the slides where they are what it shows. */
export function screenPage({ deck, base }: Pick<Site, 'deck' | 'base'>, talk: SiteTalk, path: string, transcript: Transcript): PageFiles {
  const { title, about } = SCREENS[path] ?? { title: path, about: deck.description }
  const list = talk.slides.map(({ id, title }) => {
    const note = path === 'notes' ? paragraphs(transcript[id]) : ''
    return `<li><a href="${base}${id}">${escapeHtml(title)}</a>${note}</li>`
  })
  const slides = path === 'notes' || path === 'overview' ? `<ol>${list.join('')}</ol>` : `<p><a href="${base}">${escapeHtml(deck.title)}</a></p>`
  return {
    // Its slides are found by the app, which is in the page for an address without one.
    files: [path === 'presenter' ? 'presenter/index.html' : `${path}.html`],
    page: plain(path, title, `${about} ${deck.description}`, `<main class="plain-page"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(about)}</p>${slides}</main>`),
  }
}

/** Makes what an address without a page gets: the app, which knows more addresses, and without it the way back. */
export function fallbackPages({ deck, base }: Pick<Site, 'deck' | 'base'>): PageFiles {
  return {
    files: ['404.html', APP_PAGE],
    page: plain('404', 'Not here', deck.description, `<main class="plain-page"><h1>This page does not exist</h1><p><a href="${base}">${escapeHtml(deck.title)}</a></p></main>`),
  }
}

function plain(address: string, title: string, description: string, text: string): SitePage {
  return { address, title, description, card: DECK_CARD, listed: false, body: `<noscript>${text}</noscript>` }
}

function paragraphs(note: readonly Paragraph[] = []): string {
  return note.map(paragraph => `<p>${escapeHtml(lineOf(paragraph))}</p>`).join('')
}

/** Says where to go from a slide without a script. */
function waysOn({ deck, base }: SiteParts, slides: readonly Slide[], slide: Slide): string {
  const index = slides.indexOf(slide)
  const link = (to: Slide | undefined, rel: string, text: string) =>
    to ? `<a rel="${rel}" href="${base}${to.id}">${text}</a>` : ''
  return `<nav class="${WAYS}">${link(slides[index - 1], 'prev', '← Previous')}${link(slides.find(({ id }) => id === deck.contents), 'contents', 'All slides')}<a href="${base}${PDF}">PDF</a>${link(slides[index + 1], 'next', 'Next →')}</nav>`
}

function structuredData(deck: Deck, { id }: SiteTalk) {
  return {
    '@context': 'https://schema.org',
    '@type': ['PresentationDigitalDocument', 'LearningResource'],
    'name': deck.title,
    'headline': deck.title,
    'alternativeHeadline': deck.subtitle,
    'description': deck.description,
    'inLanguage': deck.language,
    'version': deck.version,
    ...deck.author !== '' && { author: { '@type': deck.authorIs === 'organization' ? 'Organization' : 'Person', 'name': deck.author } },
    'keywords': deck.keywords,
    'timeRequired': `PT${resolveTalk(deck, id).minutes}M`,
    'license': deck.license,
    'url': publicAddress(deck.address, ''),
    'image': publicAddress(deck.address, DECK_CARD),
    ...deck.parts.length > 0 && { hasPart: deck.parts.map(({ name, description }) => ({ '@type': 'CreativeWork', name, description })) },
  }
}
