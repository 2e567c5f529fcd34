import type { Problem } from './checks/problem.ts'
import { count } from '../toolkit/deck/count.ts'

/** Writes problems as one block of plain text under a heading, which may depend on their number; empty if there are none. */
export function reportProblems(problems: readonly Problem[], heading = (length: number) => `${count(length, 'problem')} in the data`): string {
  const blocks = problems.map(({ path, place, message, fix }) => `${path}${place === undefined ? '' : ` (${place})`}\n  problem: ${message}\n  fix:     ${fix}`)
  return problems.length === 0 ? '' : [heading(problems.length), ...blocks].join('\n\n')
}
