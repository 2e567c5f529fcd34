import type { Page } from 'playwright-chromium'
import type { SlideStructure } from './slide-structure.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeHtml } from '../html.ts'
import { writeStructure } from './pptx-structure.ts'

/** What is missing in Slidev's PowerPoint file; its slides are in the order of the file. */
interface PptxFacts {
  readonly author: string
  readonly slides: readonly { readonly id: string, readonly title: string, readonly structure: SlideStructure }[]
}

/** The parts of a slide. */
interface Parts {
  readonly slide: string
  /** What the slide refers to. */
  readonly relations: string
  readonly notes: string
}

/**
 * Gives every slide of a PowerPoint file its title, its tables and lists, its pictures their role, and its notes
 * their paragraphs; links between slides lead to slides.
 *
 * @param page any page of a browser: it reads and writes the XML
 * @param file the file as Slidev makes it
 * @param facts what it should say
 */
export async function amendPptx(page: Page, file: Uint8Array, facts: PptxFacts): Promise<Uint8Array> {
  const files = unzipSync(file)
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const names = facts.slides.map((_, index) => ({
    slide: `ppt/slides/slide${index + 1}.xml`,
    relations: `ppt/slides/_rels/slide${index + 1}.xml.rels`,
    notes: `ppt/notesSlides/notesSlide${index + 1}.xml`,
  }))
  const ids = facts.slides.map(({ id }) => id)
  const amended = await page.evaluate(amend, {
    parts: names.map(({ slide, relations, notes }) => ({ slide: read(slide), relations: read(relations), notes: read(notes) })),
    titles: facts.slides.map(({ title }) => title),
    places: Object.fromEntries(ids.map(id => [`#slide-${id}`, `slide${ids.indexOf(id) + 1}.xml`])),
  })
  const slides = await page.evaluate(writeStructure, { slides: amended.map(({ slide }) => slide), structures: facts.slides.map(({ structure }) => structure) })
  amended.forEach(({ relations, notes }, index) => {
    const name = names[index]
    if (name)
      Object.assign(files, { [name.slide]: strToU8(slides[index] ?? ''), [name.relations]: strToU8(relations), [name.notes]: strToU8(notes) })
  })
  const author = escapeHtml(facts.author)
  files['docProps/core.xml'] = strToU8(read('docProps/core.xml').replace(/(<cp:lastModifiedBy>)[^<]*/, `$1${author}`))
  files['docProps/app.xml'] = strToU8(read('docProps/app.xml').replace(/(<Company>)[^<]*/, '$1'))
  return zipSync(files)
}

/** Runs inside the page, so it uses nothing from outside. */
function amend({ parts, titles, places }: { parts: readonly Parts[], titles: readonly string[], places: Readonly<Record<string, string>> }): Parts[] {
  const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
  const DECORATIVE = 'http://schemas.microsoft.com/office/drawing/2017/decorative'
  const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const letters = (text: string) => text.replace(/\s+/g, '')
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
  const write = (document: XMLDocument) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(document.documentElement)}`
  const all = (root: Document | Element, namespace: string, name: string) => [...root.getElementsByTagNameNS(namespace, name)]
  const textOf = (element: Element) => all(element, A, 't').map(({ textContent }) => textContent).join('')

  /** Adds a hidden text box, which is PowerPoint's way to give a title to a slide that does not show it. */
  function hiddenBox(slide: XMLDocument, title: string): Element {
    const { documentElement: box } = parse(`<p:sp xmlns:p="${P}" xmlns:a="${A}"><p:nvSpPr><p:cNvPr id="${all(slide, P, 'cNvPr').length + 1000}" name="Title" hidden="1"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t/></a:r></a:p></p:txBody></p:sp>`)
    all(box, A, 't').forEach(text => text.textContent = title)
    all(slide, P, 'spTree')[0]?.append(box)
    return box
  }

  function setTitle(slide: XMLDocument, title: string): void {
    const box = all(slide, P, 'sp').find(box => letters(textOf(box)) === letters(title)) ?? hiddenBox(slide, title)
    const kind = slide.createElementNS(P, 'p:ph')
    kind.setAttribute('type', 'title')
    all(box, P, 'nvPr')[0]?.append(kind)
    all(box, P, 'cNvPr')[0]?.setAttribute('name', 'Title')
  }

  function setDecorative(slide: XMLDocument): void {
    for (const picture of all(slide, P, 'pic')) {
      const about = all(picture, P, 'cNvPr')[0]
      const description = about?.getAttribute('descr') ?? ''
      if (!about || !/^$|^preencoded\.png$|^Rendered as an image/.test(description))
        continue
      about.setAttribute('descr', '')
      const list = slide.createElementNS(A, 'a:extLst')
      const extension = slide.createElementNS(A, 'a:ext')
      extension.setAttribute('uri', '{C183D7F6-B498-43B3-948B-1728B52AA6E4}')
      const mark = slide.createElementNS(DECORATIVE, 'adec:decorative')
      mark.setAttribute('val', '1')
      extension.append(mark)
      list.append(extension)
      about.append(list)
    }
  }

  function setLinks(slide: XMLDocument, relations: XMLDocument): void {
    for (const relation of relations.querySelectorAll('Relationship')) {
      const place = places[new URL(relation.getAttribute('Target') ?? '', 'file:///').hash]
      if (relation.getAttribute('TargetMode') !== 'External' || place === undefined)
        continue
      relation.setAttribute('Type', `${RELATIONS}/slide`)
      relation.setAttribute('Target', place)
      relation.removeAttribute('TargetMode')
      for (const link of all(slide, A, 'hlinkClick')) {
        if (link.getAttributeNS(RELATIONS, 'id') === relation.getAttribute('Id'))
          link.setAttribute('action', 'ppaction://hlinksldjump')
      }
    }
  }

  function setParagraphs(notes: XMLDocument): void {
    for (const paragraph of all(notes, A, 'p')) {
      const texts = textOf(paragraph).split(/\n{2,}/)
      const next = paragraph.nextSibling
      for (const text of texts.length > 1 ? texts.slice(1) : []) {
        const copy = paragraph.cloneNode(true)
        paragraph.parentNode?.insertBefore(copy, next)
        if (copy instanceof Element)
          all(copy, A, 't').forEach(part => part.textContent = text)
      }
      if (texts.length > 1)
        all(paragraph, A, 't').forEach(part => part.textContent = texts[0] ?? '')
    }
  }

  /** Removes the properties of a paragraph that Slidev's file repeats before every run: only the first are allowed. */
  function dropRepeated(slide: XMLDocument): void {
    for (const properties of all(slide, A, 'pPr')) {
      if (properties.previousElementSibling)
        properties.remove()
    }
  }

  return parts.map((part, index) => {
    const [slide, relations, notes] = [parse(part.slide), parse(part.relations), parse(part.notes)]
    dropRepeated(slide)
    setTitle(slide, titles[index] ?? '')
    setDecorative(slide)
    setLinks(slide, relations)
    setParagraphs(notes)
    return { slide: write(slide), relations: write(relations), notes: write(notes) }
  })
}
