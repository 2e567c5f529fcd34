import type { DrawnFault } from './drawn.ts'
import type { Rule } from './rule.ts'
import { PDFArray } from '@cantoo/pdf-lib'
import { numberIn } from '../../pdf-objects.ts'
import { drawnIn } from './drawn.ts'
import { ownersOf } from './link-rules.ts'

/** What is drawn is either tagged or an artifact, and a page knows the tags of what it shows. */
export const CONTENT_RULES: readonly Rule[] = [
  { conditions: ['01-003'], fault: 'an artifact stands in what is tagged', find: drawn('artifact in tag') },
  { conditions: ['01-004'], fault: 'what is tagged stands in an artifact', find: drawn('tag in artifact') },
  { conditions: ['01-005'], fault: 'something is neither tagged nor an artifact', find: drawn('unmarked') },
  { conditions: [], fault: 'a mark does not end, or ends twice', find: drawn('unbalanced') },
  { conditions: ['30-001'], fault: 'a part comes from another file', find: drawn('foreign') },
  { conditions: ['30-002'], fault: 'a part with tags is there more than once', find: drawn('repeated') },
  { conditions: [], fault: 'a page does not know the tag of what it shows', find: (pdf) => {
    const owners = ownersOf(pdf)
    const numbers = new Map(pdf.pages.map(({ ref, node }) => [ref, numberIn(node, 'StructParents') ?? -1]))
    return pdf.tags.filter(({ ref, marks }) => marks.some(({ page, mark }) => {
      const list = owners.get(numbers.get(page) ?? -1)
      return !(list instanceof PDFArray) || ref === undefined || list.get(mark) !== ref
    })).map(({ place }) => place)
  } },
]

function drawn(fault: DrawnFault): Rule['find'] {
  return pdf => drawnIn(pdf).faults.get(fault) ?? []
}
