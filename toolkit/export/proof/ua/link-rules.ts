import type { UaPage, UaPdf } from './pdf.ts'
import type { Rule } from './rule.ts'
import { PDFArray, PDFRef } from '@cantoo/pdf-lib'
import { dictIn, listIn, numberIn, textIn } from '../../pdf-objects.ts'

/** Links and what else can lie on a page. */
export const LINK_RULES: readonly Rule[] = [
  {
    conditions: ['28-002', '28-005', '28-006', '28-007', '28-010', '28-014', '28-015', '28-017', '28-018'],
    fault: 'something lies on a page that is no link',
    find: onPages(({ annotations }) => annotations.map(({ dict }) => textIn(dict, 'Subtype')).filter(kind => kind !== 'Link')),
  },
  { conditions: ['28-004', '28-012'], fault: 'a link does not say where it leads', find: onPages(({ annotations }) => annotations.filter(({ dict }) => textIn(dict, 'Contents').trim() === '').map(() => 'a link')) },
  { conditions: ['28-008', '28-009'], fault: 'the Tab key does not follow the tags', find: onPages(({ node, annotations }) => annotations.length > 0 && textIn(node, 'Tabs') !== 'S' ? ['its links'] : []) },
  { conditions: ['28-011'], fault: 'a link is not in the tags', find: (pdf) => {
    const tagged = new Map(pdf.tags.flatMap(tag => tag.objects.map(object => [object, tag] as const)))
    const owners = ownersOf(pdf)
    return onPages(({ annotations }) => annotations.filter(({ ref, dict }) => {
      const tag = tagged.get(ref)
      return tag?.role !== 'Link' || owners.get(numberIn(dict, 'StructParent') ?? -1) !== tag.ref
    }).map(({ dict }) => textIn(dict, 'Contents') || 'a link'))(pdf)
  } },
]

function onPages(find: (page: UaPage) => readonly string[]): Rule['find'] {
  return ({ pages }) => pages.flatMap(page => find(page).map(what => `${page.place}: ${what}`))
}

/** The way back: the tag, or the tags, that each number of a page or an annotation stands for. */
export function ownersOf({ document: { catalog } }: UaPdf): Map<number, PDFRef | PDFArray> {
  const owners = new Map<number, PDFRef | PDFArray>()
  const numbers = listIn(dictIn(dictIn(catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums')
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const value = numbers[index + 1]
    const found = value instanceof PDFRef ? catalog.context.lookup(value) : value
    if (value !== undefined)
      owners.set(Number(String(numbers[index])), found instanceof PDFArray ? found : value instanceof PDFRef ? value : catalog.context.obj([]))
  }
  return owners
}
