import type { PDFDict } from '@cantoo/pdf-lib'
import type { Operation } from './content.ts'
import type { UaPage, UaPdf } from './pdf.ts'
import { PDFName, PDFRef } from '@cantoo/pdf-lib'
import { contentIn, dictIn, numberIn, textIn } from '../../pdf-objects.ts'
import { bytesOf, operationsIn } from './content.ts'

/** What is wrong with something that is drawn. */
export type DrawnFault = 'unmarked' | 'artifact in tag' | 'tag in artifact' | 'unbalanced' | 'repeated' | 'foreign'

/** What is drawn on the pages, as far as rules ask for it. */
export interface Drawn {
  readonly faults: ReadonlyMap<DrawnFault, ReadonlySet<string>>
  /** The codes of the letters that are written in each font. */
  readonly codes: ReadonlyMap<PDFDict, ReadonlySet<number>>
}

/** Operators that put something on the page. */
const PAINTS = ['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BI']
const WRITES = ['Tj', 'TJ', '\'', '"']
const INVISIBLE = 3

interface Mark {
  readonly isArtifact: boolean
  readonly isTagged: boolean
}

/** The content that is being read, and what is around it. */
interface Scope {
  readonly page: UaPage
  readonly resources: PDFDict | undefined
  /** The marks of this content that a tag holds. */
  readonly tagged: ReadonlySet<number>
  /** The marks around it. */
  readonly marks: Mark[]
}

const known = new WeakMap<UaPdf, Drawn>()

/** Goes through the content of all pages, and of the parts that they share, once for all rules. */
export function drawnIn(pdf: UaPdf): Drawn {
  const drawn = known.get(pdf) ?? new Reader(pdf).read()
  known.set(pdf, drawn)
  return drawn
}

class Reader {
  readonly #pdf: UaPdf
  readonly #faults = new Map<DrawnFault, Set<string>>()
  readonly #codes = new Map<PDFDict, Set<number>>()
  readonly #parts = new Set<PDFRef>()

  constructor(pdf: UaPdf) {
    this.#pdf = pdf
  }

  read(): Drawn {
    const tagged = new Map<PDFRef, Set<number>>()
    for (const { page, mark } of this.#pdf.tags.flatMap(({ marks }) => marks))
      tagged.set(page, (tagged.get(page) ?? new Set()).add(mark))
    for (const page of this.#pdf.pages)
      this.#readContent(page.content, { page, resources: dictIn(page.node, 'Resources') ?? dictIn(dictIn(page.node, 'Parent'), 'Resources'), tagged: tagged.get(page.ref) ?? new Set(), marks: [] })
    return { faults: this.#faults, codes: this.#codes }
  }

  #readContent(content: string, scope: Scope): void {
    const around = scope.marks.length
    let font: PDFDict | undefined
    let mode = 0
    for (const { operator, operands } of operationsIn(content)) {
      if (operator === 'BMC' || operator === 'BDC')
        this.#begin(operator, operands, scope)
      else if (operator === 'EMC')
        scope.marks.length > around ? scope.marks.pop() : this.#fault('unbalanced', scope)
      else if (operator === 'Tf')
        font = dictIn(dictIn(scope.resources, 'Font'), nameIn(operands[0]))
      else if (operator === 'Tr')
        mode = Number(operands[0])
      else if (operator === 'Do')
        this.#readPart(nameIn(operands[0]), scope)
      else if (PAINTS.includes(operator))
        this.#needMark(scope)
      if (WRITES.includes(operator)) {
        this.#needMark(scope)
        if (font && mode !== INVISIBLE)
          this.#write(font, operands)
      }
    }
    if (scope.marks.length > around)
      this.#fault('unbalanced', scope)
    scope.marks.length = around
  }

  #begin(operator: string, operands: Operation['operands'], { page, tagged, marks, resources }: Scope): void {
    const [tag = '', ...rest] = operands
    const properties = rest.join(' ')
    const listed = operator === 'BDC' && properties.startsWith('/') ? dictIn(dictIn(resources, 'Properties'), nameIn(properties)) : undefined
    const number = listed ? numberIn(listed, 'MCID') : Number(/\/MCID (\d+)/.exec(properties)?.[1] ?? Number.NaN)
    const mark = { isArtifact: tag === '/Artifact', isTagged: number !== undefined && tagged.has(number) }
    if (mark.isArtifact && marks.some(({ isTagged }) => isTagged))
      this.#fault('artifact in tag', { page })
    if (mark.isTagged && marks.some(({ isArtifact }) => isArtifact))
      this.#fault('tag in artifact', { page })
    marks.push(mark)
  }

  #readPart(name: string, scope: Scope): void {
    const parts = dictIn(scope.resources, 'XObject')
    const ref = parts?.get(PDFName.of(name))
    const part = dictIn(parts, name)
    if (!parts || !part || textIn(part, 'Subtype') !== 'Form')
      return this.#needMark(scope)
    if (part.has(PDFName.of('Ref')))
      this.#fault('foreign', scope)
    const content = contentIn(parts, name)
    if (ref instanceof PDFRef && this.#parts.has(ref) && content.includes('/MCID'))
      this.#fault('repeated', scope)
    if (ref instanceof PDFRef)
      this.#parts.add(ref)
    // The marks of a part are its own, which no tag of the pages that we make holds.
    this.#readContent(content, { ...scope, resources: dictIn(part, 'Resources') ?? scope.resources, tagged: new Set() })
  }

  #write(font: PDFDict, operands: Operation['operands']): void {
    const codes = this.#codes.get(font) ?? new Set()
    this.#codes.set(font, codes)
    const isWide = textIn(font, 'Subtype') === 'Type0'
    for (const bytes of operands.filter(token => /^[<(]/.test(token)).map(bytesOf)) {
      for (let index = 0; index < bytes.length; index += isWide ? 2 : 1)
        codes.add(isWide ? (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0) : bytes[index] ?? 0)
    }
  }

  #needMark(scope: Scope): void {
    if (!scope.marks.some(({ isArtifact, isTagged }) => isArtifact || isTagged))
      this.#fault('unmarked', scope)
  }

  #fault(fault: DrawnFault, { page }: Pick<Scope, 'page'>): void {
    this.#faults.set(fault, (this.#faults.get(fault) ?? new Set()).add(page.place))
  }
}

function nameIn(token = ''): string {
  return token.replace(/^\//, '')
}
