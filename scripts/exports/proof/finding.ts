/** What was found out about one side of an export. */
export interface Finding {
  readonly about: string
  /** What is there. */
  readonly found: string
  /** What is wrong with it; empty if nothing is. */
  readonly faults: readonly string[]
}

const SHOWN_FAULTS = 5

/** A finding: all is well unless `faults` says otherwise. */
export function finding(about: string, found: string, faults: readonly string[] = []): Finding {
  return { about, found, faults }
}

/** Findings as a person reads them, one line each, and a line for each fault below. */
export function report(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ about }) => about.length))
  return findings.flatMap(({ about, found, faults }) => [
    `  ${faults.length === 0 ? '✓' : '✗'} ${about.padEnd(width)}  ${found}`,
    ...faults.slice(0, SHOWN_FAULTS).map(fault => `    ${' '.repeat(width)}  ${fault}`),
    ...(faults.length > SHOWN_FAULTS ? [`    ${' '.repeat(width)}  and ${faults.length - SHOWN_FAULTS} more`] : []),
  ]).join('\n')
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
