import type { Finding } from '../finding.ts'
import type { UaPdf } from './pdf.ts'
import type { Rule } from './rule.ts'
import { CONTENT_RULES } from './content-rules.ts'
import { DOCUMENT_RULES } from './document-rules.ts'
import { FONT_RULES } from './font-rules.ts'
import { LINK_RULES } from './link-rules.ts'
import { TAG_RULES } from './tag-rules.ts'

/** Everything that PDF/UA-1 asks for and a program can check. */
export const UA_RULES: readonly Rule[] = [...DOCUMENT_RULES, ...TAG_RULES, ...CONTENT_RULES, ...LINK_RULES, ...FONT_RULES]

/** Holds a PDF to PDF/UA-1: to every condition of the Matterhorn Protocol that a program can check. */
export function proveUa(pdf: UaPdf): Finding {
  const broken = UA_RULES.map(rule => ({ rule, faults: Array.from(rule.find(pdf), place => [rule.conditions[0], `${place}: ${rule.fault}`].filter(Boolean).join(' ')) }))
  const faultsOf = (isOfSlides: boolean) => broken.filter(({ rule }) => (rule.isOfSlides ?? false) === isOfSlides).flatMap(({ faults }) => faults)
  const kept = broken.filter(({ faults }) => faults.length === 0).length
  return {
    about: 'PDF/UA-1',
    found: `${kept} of ${UA_RULES.length} rules kept`,
    faults: faultsOf(false),
    slideFaults: faultsOf(true),
  }
}
