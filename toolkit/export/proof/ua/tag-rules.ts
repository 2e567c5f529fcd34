import type { UaPdf, UaTag } from './pdf.ts'
import type { Rule } from './rule.ts'
import { PDFName } from '@cantoo/pdf-lib'
import { dictIn, dictsIn, textIn } from '../../pdf-objects.ts'
import { STANDARD_TYPES } from './pdf.ts'
import { faultsOfTable, hasScope } from './tables.ts'

/** What may stand in what, and where it must stand: tables 333, 336, 337 and 338 of ISO 32000-1. */
const NESTING: readonly { readonly conditions: readonly string[], readonly role: string, readonly in?: readonly string[], readonly holds?: readonly string[] }[] = [
  { conditions: ['09-004'], role: 'Table', holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  { conditions: ['09-004'], role: 'THead', in: ['Table'], holds: ['TR'] },
  { conditions: ['09-004'], role: 'TBody', in: ['Table'], holds: ['TR'] },
  { conditions: ['09-004'], role: 'TFoot', in: ['Table'], holds: ['TR'] },
  { conditions: ['09-004'], role: 'TR', in: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
  { conditions: ['09-004'], role: 'TH', in: ['TR'] },
  { conditions: ['09-004'], role: 'TD', in: ['TR'] },
  { conditions: ['09-005'], role: 'L', holds: ['L', 'LI', 'Caption'] },
  { conditions: ['09-005'], role: 'LI', in: ['L'], holds: ['Lbl', 'LBody'] },
  { conditions: ['09-005'], role: 'LBody', in: ['LI'] },
  { conditions: ['09-006'], role: 'TOC', holds: ['TOC', 'TOCI', 'Caption'] },
  { conditions: ['09-006'], role: 'TOCI', in: ['TOC'], holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
  { conditions: ['09-007'], role: 'Ruby', holds: ['RB', 'RT', 'RP'] },
  ...['RB', 'RT', 'RP'].map(role => ({ conditions: ['09-007'], role, in: ['Ruby'] })),
  { conditions: ['09-008'], role: 'Warichu', holds: ['WT', 'WP'] },
  ...['WT', 'WP'].map(role => ({ conditions: ['09-008'], role, in: ['Warichu'] })),
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
  { conditions: ['09-004', '09-005', '09-006', '09-007', '09-008'], fault: 'a tag stands where it must not', find: misplaced },
  { conditions: ['09-004', '09-005'], fault: 'a text stands between the parts of a table or a list', find: places(({ role = '', marks }) => HOLDERS.includes(role) && marks.length > 0) },
  { conditions: ['09-004'], fault: 'the rows of a table do not have the same cells', find: ({ tags }) => tags.filter(({ role }) => role === 'Table').flatMap(faultsOfTable) },
  { conditions: ['13-004'], fault: 'a figure has no text equivalent', isOfSlides: true, find: places(({ role, dict }) => role === 'Figure' && !hasAlternative(dict)) },
  { conditions: ['17-002'], fault: 'a formula has no text equivalent', isOfSlides: true, find: places(({ role, dict }) => role === 'Formula' && !hasAlternative(dict)) },
  { conditions: ['14-002', '14-003'], fault: 'a heading jumps over a level', isOfSlides: true, find: jumps },
  { conditions: ['14-006', '14-007'], fault: 'a heading has no level', find: places(({ role }) => role === 'H') },
  { conditions: ['15-003'], fault: 'a header of a table does not say what it heads', isOfSlides: true, find: places(tag => tag.role === 'TH' && !hasScope(tag)) },
  { conditions: [], fault: 'a field of a form does not say what it is', find: places(({ role, dict, objects }) => role === 'Form' && objects.length === 0 && !dictsIn(dict, 'A').some(attribute => textIn(attribute, 'Role') !== '')) },
  { conditions: ['19-003', '19-004'], fault: 'a note has no name of its own', find: ({ tags }) => {
    const names = tags.filter(({ role }) => role === 'Note').map(tag => ({ ...tag, name: textIn(tag.dict, 'ID') }))
    return names.filter(({ name }, index) => name === '' || names.findIndex(note => note.name === name) < index).map(({ place }) => place)
  } },
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
