import type { Catalog } from '../../model/catalog.ts'
import type { Transcript } from '../../reading/transcript.ts'
import { shortAuthors, sourcesOf } from '../../model/sources.ts'

/** What the handout says beside the slides. */
export interface HandoutTexts {
  readonly catalog: Catalog
  /** The slides that it shows, by their ids. */
  readonly shown: readonly string[]
  readonly transcript: Transcript
  readonly date: string
}

/** The handout as HTML: cover, contents and one part per slide, with an empty `data-slide` where its picture goes. */
export function handoutHtml(texts: HandoutTexts): string {
  const { catalog, shown } = texts
  const slides = catalog.slides.filter(({ id }) => shown.includes(id))
  return [cover(texts), contents(texts), ...slides.map(slide => sheet(texts, slide))].join('\n')
}

function cover({ catalog: { talk }, date }: HandoutTexts): string {
  return `
    <section class="handout-part handout-cover">
      <h1>${escape(talk.title)}</h1>
      <p class="subtitle">${escape(talk.subtitle)}</p>
      <p class="about">${escape(talk.description)}</p>
      <p class="made">${escape(talk.speaker)}<br>Handout to version ${escape(talk.version)}, ${escape(date)}</p>
      <footer><p>${escape(talk.credit)}</p><p>${escape(talk.license)} ${escape(talk.trademarks)}</p></footer>
    </section>`
}

function contents({ catalog: { acts, slides }, shown }: HandoutTexts): string {
  const parts = acts.map(act => ({ act, inside: slides.filter(slide => slide.act === act.id && shown.includes(slide.id)) }))
  const entry = ({ id, title }: Catalog['slides'][number]) =>
    `<li><a href="#slide-${id}"><span>${escape(title)} </span><span class="page-number" data-page-of="${id}"></span></a></li>`
  return `
    <section class="handout-part handout-contents">
      <h2 class="sheet-title">Contents</h2>
      <ol class="acts">${parts.filter(({ inside }) => inside.length > 0).map(({ act, inside }) => `
        <li><h3 class="sheet-heading">${escape(act.label)}</h3><ol>${inside.map(entry).join('')}</ol></li>`).join('')}
      </ol>
    </section>`
}

function sheet({ catalog, transcript }: HandoutTexts, slide: Catalog['slides'][number]): string {
  const act = catalog.acts.find(({ id }) => id === slide.act)?.label ?? ''
  const sources = sourcesOf(catalog, slide).map(source =>
    `<li>${escape(shortAuthors(source))}, ${escape(source.published)}: <a href="${escape(source.url)}">${escape(source.title)}</a></li>`)
  const said = (transcript[slide.id] ?? []).map(paragraph => `<p>${escape(paragraph)}</p>`)
  return `
    <section class="handout-part handout-sheet" id="slide-${slide.id}">
      <p class="act">${escape(act)}</p>
      <div class="picture" data-slide="${slide.id}"></div>
      <div class="spoken">${headed('What is said', said.join(''))}</div>
      <div class="behind">${headed('Sources', sources.join('') && `<ul>${sources.join('')}</ul>`)}</div>
    </section>`
}

/** Nothing without a text: a slide in plain Markdown may have no note, and has no source. */
function headed(heading: string, html: string): string {
  return html && `<h3 class="sheet-heading">${heading}</h3>${html}`
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.codePointAt(0)};`)
}
