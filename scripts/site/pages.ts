import type { Slide } from '../../data/types.ts'
import type { Catalog, Entry } from '../../model/catalog.ts'
import type { Page } from './document.ts'
import type { Still } from './still.ts'
import { resolveTalk } from '../../model/running-order.ts'
import { siteAddress } from '../../model/site.ts'
import { cardOf, TALK_CARD } from './cards.ts'
import { beginning, escapeHtml } from './html.ts'

/** The speaker's notes as HTML, by the id of the slide. */
export type Notes = Readonly<Record<string, string>>

/** The PDF of the slides. */
export const PDF = 'slides.pdf'

/** Whose site it is, and the path under which it is served. */
interface Place {
  readonly catalog: Catalog
  readonly base: string
}

/** A page and the names of the files that hold it. */
export interface PageFiles {
  readonly page: Page
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

/** A talk with all slides that it has. */
export interface SiteTalk {
  readonly id: string
  readonly slides: readonly Entry<Slide>[]
}

/** A slide, by its name; the deck opens with the first of its own talk, `home`. */
export function slidePage(site: Place, home: SiteTalk, talk: SiteTalk, slide: Entry<Slide>, still: Still): PageFiles {
  const { catalog } = site
  const first = slide.id === home.slides[0]?.id
  return {
    files: [`${slide.id}.html`, ...first ? ['index.html'] : []],
    page: {
      address: first ? '' : slide.id,
      title: slide.title,
      description: first ? catalog.talk.description : beginning(`${slide.topic}: ${still.text}`, 155),
      card: cardOf(slide.reached),
      listed: true,
      body: `<main id="still">${still.html}</main><noscript>${ways(site, talk, slide)}</noscript>`,
      styles: still.styles,
      scripts: still.scripts,
      ...first ? { data: JSON.stringify(structuredData(catalog, home)) } : {},
    },
  }
}

/** The slide of a page by its number: its text, and the way to its name. */
export function numberPage({ base }: Place, { slides }: SiteTalk, slide: Entry<Slide>, { page }: PageFiles, { text }: Still): PageFiles {
  const leadsTo = `${base}${slide.id}`
  const body = `<main><h1><a href="${leadsTo}">${escapeHtml(slide.title)}</a></h1><p>${escapeHtml(text)}</p></main>`
  const { address, title, description, card } = page
  return { files: [`${slides.indexOf(slide) + 1}.html`], page: { address, title, description, card, listed: false, body, leadsTo } }
}

/** One of the app's own pages: as text for who has no script. */
export function screenPage({ catalog, base }: Place, talk: SiteTalk, path: string, notes: Notes): PageFiles {
  const { title, about } = SCREENS[path] ?? { title: path, about: catalog.talk.description }
  const list = talk.slides.map(({ id, title }) => {
    const note = path === 'notes' ? notes[id] ?? '' : ''
    return `<li><a href="${base}${id}">${escapeHtml(title)}</a>${note}</li>`
  })
  return {
    // Beside the presenter's slides, which lie in a folder.
    files: [path === 'presenter' ? 'presenter/index.html' : `${path}.html`],
    page: plain(path, title, `${about} ${catalog.talk.description}`, `<main class="plain-page"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(about)}</p><ol>${list.join('')}</ol></main>`),
  }
}

/** The presenter at a slide. */
export function presenterPage({ base }: Place, { id, title }: Entry<Slide>, notes: Notes): PageFiles {
  return {
    // By its name only, as the app writes it: by its number it is found by the app.
    files: [`presenter/${id}.html`],
    page: plain(`presenter/${id}`, `Presenter: ${title}`, title, `<main class="plain-page"><h1><a href="${base}${id}">${escapeHtml(title)}</a></h1>${notes[id] ?? ''}</main>`),
  }
}

/** What an address without a page gets: the app, which knows more addresses, and without it the way back. */
export function fallbackPages({ catalog, base }: Place): PageFiles {
  return {
    files: ['404.html', 'app.html'],
    page: plain('404', 'Not here', catalog.talk.description, `<main class="plain-page"><h1>This page does not exist</h1><p><a href="${base}">${escapeHtml(catalog.talk.title)}</a></p></main>`),
  }
}

function plain(address: string, title: string, description: string, text: string): Page {
  return { address, title, description, card: TALK_CARD, listed: false, body: `<noscript>${text}</noscript>` }
}

/** Where to go from a slide without a script. */
function ways({ base }: Place, { slides }: SiteTalk, slide: Entry<Slide>): string {
  const index = slides.indexOf(slide)
  const link = (to: Entry<Slide> | undefined, rel: string, text: string) =>
    to ? `<a rel="${rel}" href="${base}${to.id}">${text}</a>` : ''
  return `<nav class="still-ways">${link(slides[index - 1], 'prev', '← Previous')}${link(slides.find(({ id }) => id === 'outline'), 'contents', 'All slides')}<a href="${base}${PDF}">PDF</a>${link(slides[index + 1], 'next', 'Next →')}</nav>`
}

function structuredData(catalog: Catalog, { id }: SiteTalk) {
  const { talk } = catalog
  return {
    '@context': 'https://schema.org',
    '@type': ['PresentationDigitalDocument', 'LearningResource'],
    'name': talk.title,
    'headline': talk.title,
    'alternativeHeadline': talk.subtitle,
    'description': talk.description,
    'inLanguage': talk.language,
    'version': talk.version,
    'author': { '@type': 'Organization', 'name': talk.speaker },
    'keywords': talk.keywords,
    'timeRequired': `PT${resolveTalk(catalog, id).minutes}M`,
    'license': 'https://creativecommons.org/licenses/by/4.0/',
    'url': siteAddress(catalog, ''),
    'image': siteAddress(catalog, TALK_CARD),
    'hasPart': catalog.levels.map(({ title, promise }) => ({ '@type': 'CreativeWork', 'name': title, 'description': promise })),
  }
}
