import type { Deck, Slide } from '../deck/deck.ts'
import type { Transcript } from '../deck/transcript.ts'
import { find } from '../deck/lookup.ts'
import { lineOf } from '../deck/transcript.ts'
import { escapeHtml } from '../html.ts'
import { sectionsOf } from './outline.ts'

/** What the handout says beside the slides. */
export interface HandoutTexts {
  readonly deck: Deck
  /** The slides that it shows, by their ids. */
  readonly shown: readonly string[]
  readonly transcript: Transcript
  readonly date: string
}

/** Writes the handout as HTML: cover, contents and one part per slide, with an empty `data-slide` for the slide. */
export function handoutHtml(texts: HandoutTexts): string {
  const { deck, shown } = texts
  const slides = deck.slides.filter(({ id }) => shown.includes(id))
  return [cover(texts), contents(texts), ...slides.map(slide => sheet(texts, slide))].join('\n')
}

function cover({ deck: { title, subtitle, description, author, version, credits }, date }: HandoutTexts): string {
  const edition = version === undefined ? 'Handout' : `Handout to version ${version}`
  return `
    <section class="handout-part handout-cover">
      <h1>${escapeHtml(title)}</h1>
      ${when(subtitle, text => `<p class="subtitle">${text}</p>`)}
      ${when(description, text => `<p class="about">${text}</p>`)}
      <p class="made">${when(author, text => `${text}<br>`)}${escapeHtml(`${edition}, ${date}`)}</p>
      ${when(credits, paragraphs => `<footer>${paragraphs}</footer>`)}
    </section>`
}

function contents({ deck, shown }: HandoutTexts): string {
  const entry = ({ id, title }: Slide) =>
    `<li><a href="#slide-${id}"><span>${escapeHtml(title)} </span><span class="page-number" data-page-of="${id}"></span></a></li>`
  return `
    <section class="handout-part handout-contents">
      <h2 class="sheet-title">Contents</h2>
      <ol class="groups">${sectionsOf(deck, id => shown.includes(id)).map(({ group, slides }) => `
        <li>${when(group?.title, text => `<h3 class="sheet-heading">${text}</h3>`)}<ol>${slides.map(entry).join('')}</ol></li>`).join('')}
      </ol>
    </section>`
}

function sheet({ deck, transcript }: HandoutTexts, { id, group = '', sources = [] }: Slide): string {
  const entries = sources.map(({ by, title, url }) => `<li>${escapeHtml(by)}: <a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`)
  return `
    <section class="handout-part handout-sheet" id="slide-${id}">
      ${when(find(deck.groups, group)?.title, text => `<p class="group">${text}</p>`)}
      <div class="picture" data-slide="${id}"></div>
      ${when((transcript[id] ?? []).map(lineOf), paragraphs => `<div class="spoken"><h3 class="sheet-heading">What is said</h3>${paragraphs}</div>`)}
      ${entries.length > 0 ? `<div class="behind"><h3 class="sheet-heading">Sources</h3><ul>${entries.join('')}</ul></div>` : ''}
    </section>`
}

/** Writes a text, or texts as paragraphs, into HTML; nothing if there is no text. */
function when(text: string | readonly string[] | undefined, write: (html: string) => string): string {
  if (text === undefined || text.length === 0)
    return ''
  return write(typeof text === 'string' ? escapeHtml(text) : text.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`).join(''))
}
