import type { UaPdf, UaTag } from './pdf.ts'
import type { Rule } from './rule.ts'
import { PDFName } from '@cantoo/pdf-lib'
import { dictIn, dictsIn, textIn } from '../../pdf-objects.ts'
import { STANDARD_TYPES } from './pdf.ts'
import { faultsOfTable, hasScope } from './tables.ts'

/** What may stand in what, and where it must stand: tables 333, 336, 337 and 338 of ISO 32000-1. */
const NESTING: readonly { readonly role: string, readonly in?: readonly string[], readonly holds?: readonly string[] }[] = [
  { role: 'Table', holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  ...['THead', 'TBody', 'TFoot'].map(role => ({ role, in: ['Table'], holds: ['TR'] })),
  { role: 'TR', in: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
  ...['TH', 'TD'].map(role => ({ role, in: ['TR'] })),
  { role: 'L', holds: ['L', 'LI', 'Caption'] },
  { role: 'LI', in: ['L'], holds: ['Lbl', 'LBody'] },
  { role: 'LBody', in: ['LI'] },
  { role: 'Ruby', holds: ['RB', 'RT', 'RP'] },
  ...['RB', 'RT', 'RP'].map(role => ({ role, in: ['Ruby'] })),
]

/** Tags that hold tags and never text of their own. */
const HOLDERS = NESTING.filter(({ holds }) => holds).map(({ role }) => role)

/** What the tags say, and how they stand in each other. */
export const TAG_RULES: readonly Rule[] = [
  { conditions: [], fault: 'there are no tags', find: ({ tags }) => tags.length === 0 ? ['the file'] : [] },
  { conditions: [], fault: 'a tag does not say what it stands in', find: places(({ dict }) => !dict.has(PDFName.of('P'))) },
  { conditions: ['02-001', '02-003'], fault: 'a tag of its own stands for none that every reader knows', find: places(({ role }) => role === undefined) },
  { conditions: ['02-004'], fault: 'a tag that every reader knows stands for another one', find: ({ document: { catalog } }) =>
    dictIn(dictIn(catalog, 'StructTreeRoot'), 'RoleMap')?.keys().map(key => key.decodeText()).filter(name => STANDARD_TYPES.includes(name)) ?? [] },
  // They have rules of their own, and the tags that we write have none of them.
  { conditions: ['09-006', '09-008', '19-003', '19-004'], fault: 'a tag is of a kind that this proof does not know', find: places(({ role = '' }) => ['TOC', 'TOCI', 'Warichu', 'WT', 'WP', 'Note'].includes(role)) },
  { conditions: ['09-004', '09-005', '09-007'], fault: 'a tag stands where it must not', find: misplaced },
  { conditions: ['09-004', '09-005'], fault: 'a text stands between the parts of a table or a list', find: places(({ role = '', marks }) => HOLDERS.includes(role) && marks.length > 0) },
  { conditions: ['09-004'], fault: 'the rows of a table do not have the same cells', find: ({ tags }) => tags.filter(({ role }) => role === 'Table').flatMap(faultsOfTable) },
  { conditions: ['13-004'], fault: 'a figure has no text equivalent', isOfSlides: true, find: places(({ role, dict }) => role === 'Figure' && !hasAlternative(dict)) },
  { conditions: ['17-002'], fault: 'a formula has no text equivalent', isOfSlides: true, find: places(({ role, dict }) => role === 'Formula' && !hasAlternative(dict)) },
  { conditions: ['14-002', '14-003'], fault: 'a heading jumps over a level', isOfSlides: true, find: jumps },
  { conditions: ['14-006', '14-007'], fault: 'a heading has no level', find: places(({ role }) => role === 'H') },
  { conditions: ['15-003'], fault: 'a header of a table does not say what it heads', isOfSlides: true, find: places(tag => tag.role === 'TH' && !hasScope(tag)) },
  { conditions: [], fault: 'a field of a form does not say what it is', find: places(({ role, dict, objects }) => role === 'Form' && objects.length === 0 && !dictsIn(dict, 'A').some(attribute => textIn(attribute, 'Role') !== '')) },
]

function places(isBroken: (tag: UaTag) => boolean): Rule['find'] {
  return ({ tags }) => tags.filter(isBroken).map(({ place }) => place)
}

function hasAlternative(dict: UaTag['dict']): boolean {
  return textIn(dict, 'Alt').trim() !== '' || textIn(dict, 'ActualText').trim() !== ''
}

function misplaced({ tags }: UaPdf): string[] {
  return tags.flatMap(({ role, parent, kids, place }) => NESTING.filter(rule => rule.role === role).flatMap(({ in: parents, holds }) => [
    ...(!parents || parents.includes(parent?.role ?? '') ? [] : [`${place} in ${parent?.role ?? 'nothing'}`]),
    ...(holds ? kids.filter(kid => !holds.includes(kid.role ?? '')).map(kid => `${kid.place} in ${role}`) : []),
    ...kids.filter((kid, index) => kid.role === 'Caption' && index > 0 && !(role === 'Table' && index === kids.length - 1)).map(kid => `${kid.place} in the middle`),
  ]))
}

function jumps({ tags }: UaPdf): string[] {
  const headings = tags.flatMap(({ role = '', place }) => /^H[1-6]$/.test(role) ? [{ level: Number(role.slice(1)), place }] : [])
  return headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1).map(({ place }) => place)
}
