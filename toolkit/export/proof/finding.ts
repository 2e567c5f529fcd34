/** What was found out about one side of an export. */
export interface Finding {
  readonly about: string
  /** What is there. */
  readonly found: string
  /** What is wrong with it; empty if nothing is. */
  readonly faults: readonly string[]
  /** What is wrong with the slides themselves, which no export can mend, such as a picture without a text equivalent. */
  readonly slideFaults?: readonly string[]
}

const SHOWN_FAULTS = 5

/** A finding: all is well unless `faults` says otherwise. */
export function finding(about: string, found: string, faults: readonly string[] = []): Finding {
  return { about, found, faults }
}

/** A finding about the slides themselves, not about what was made from them. */
export function slideFinding(about: string, found: string, slideFaults: readonly string[]): Finding {
  return { about, found, faults: [], slideFaults }
}

/**
 * Judges findings: faults of the slides count for a deck that says what it is and so can be held to it,
 * and are only told of any other one.
 */
export function judge(findings: readonly Finding[], isStrict: boolean): readonly Finding[] {
  return findings.map(({ about, found, faults, slideFaults = [] }) => isStrict ? { about, found, faults: [...faults, ...slideFaults] } : { about, found, faults, slideFaults })
}

/** Findings as a person reads them, one line each, and a line for each fault below. */
export function report(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ about }) => about.length))
  return findings.flatMap(({ about, found, faults, slideFaults = [] }) => {
    const sign = faults.length > 0 ? '✗' : slideFaults.length > 0 ? '·' : '✓'
    const said = [...faults, ...slideFaults]
    return [
      `  ${sign} ${about.padEnd(width)}  ${found}`,
      ...said.slice(0, SHOWN_FAULTS).map(fault => `    ${' '.repeat(width)}  ${fault}`),
      ...(said.length > SHOWN_FAULTS ? [`    ${' '.repeat(width)}  and ${said.length - SHOWN_FAULTS} more`] : []),
    ]
  }).join('\n')
}
