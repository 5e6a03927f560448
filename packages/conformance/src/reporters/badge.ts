import type { Conformance, Report } from '@convlaws/report'

const colours: { readonly [conformance in Conformance]: string } = {
  conformant: 'brightgreen',
  nonconformant: 'red',
  inconclusive: 'lightgrey',
}

/** The JSON of an endpoint badge, https://shields.io/badges/endpoint-badge: laws passed of those applicable. */
export function badge({ summary: { laws, rows }, verdict }: Report): string {
  const known = rows.known > 0 ? `, ${rows.known} known` : ''
  const message = laws.applicable === 0 ? 'not run' : `${laws.passed}/${laws.applicable} laws${known}`
  return `${JSON.stringify({ schemaVersion: 1, label: 'convlaws', message, color: colours[verdict] }, null, 2)}\n`
}
