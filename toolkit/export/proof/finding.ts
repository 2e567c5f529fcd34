/** The result of one check of an export. */
export interface Finding {
  readonly about: string
  /** What is there. */
  readonly found: string
  /** What is wrong with it; empty if nothing is. */
  readonly faults: readonly string[]
  /** What is wrong with the slides themselves, such as a picture without a text equivalent. */
  readonly slideFaults?: readonly string[]
}

const SHOWN_FAULTS = 5

/** Makes a finding about an export; a good one without `faults`. */
export function finding(about: string, found: string, faults: readonly string[] = []): Finding {
  return { about, found, faults }
}

/** Makes a finding about the slides themselves. */
export function slideFinding(about: string, found: string, slideFaults: readonly string[]): Finding {
  return { about, found, faults: [], slideFaults }
}

/**
 * Decides whether faults of the slides count: in a strict proof they are faults of the export, otherwise they are only reported.
 */
export function judge(findings: readonly Finding[], isStrict: boolean): readonly Finding[] {
  return findings.map(({ about, found, faults, slideFaults = [] }) => isStrict ? { about, found, faults: [...faults, ...slideFaults] } : { about, found, faults, slideFaults })
}

/** Writes findings, a line each, with a line for each fault below. */
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
