import type { Conformance, Report } from './report.ts'

const colours: { readonly [conformance in Conformance]: string } = {
  conformant: 'brightgreen',
  nonconformant: 'red',
  inconclusive: 'lightgrey',
}

/** What a badge service asks an address for: https://shields.io/badges/endpoint-badge */
export interface EndpointBadge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
}

/** The badge of a report: laws passed of those applicable, and rows that are known to fail. */
export function endpointBadge({
  summary: { laws, rows },
  verdict,
}: Pick<Report, 'summary' | 'verdict'>): EndpointBadge {
  const known = rows.known > 0 ? `, ${rows.known} known` : ''
  const message = laws.applicable === 0 ? 'not run' : `${laws.passed}/${laws.applicable} laws${known}`
  return { schemaVersion: 1, label: 'convlaws', message, color: colours[verdict] }
}
