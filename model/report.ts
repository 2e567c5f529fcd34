import type { Problem } from './checks/problem.ts'

/** All problems as one readable block of plain text; empty if there are none. */
export function reportProblems(problems: readonly Problem[]): string {
  if (problems.length === 0)
    return ''
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const blocks = problems.map(({ path, message, fix }) => `${path}\n  problem: ${message}\n  fix:     ${fix}`)
  return [`${count} in the data`, ...blocks].join('\n\n')
}
