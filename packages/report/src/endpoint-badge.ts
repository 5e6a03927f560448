import { lawVerdicts } from './law-verdicts.ts'
import type { Conformance, Report } from './report.ts'

/** A colour of a badge, by its name at shields.io. */
export type BadgeColor = 'brightgreen' | 'yellowgreen' | 'red' | 'lightgrey'

const colours: { readonly [conformance in Conformance]: BadgeColor } = {
  conformant: 'brightgreen',
  nonconformant: 'red',
  inconclusive: 'lightgrey',
}

/** The colour of a report without a failure but those that are listed as known. */
const knownColour: BadgeColor = 'yellowgreen'

/** What a badge service asks an address for: https://shields.io/badges/endpoint-badge */
export interface EndpointBadge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: BadgeColor
}

/**
 * How many laws fail only as listed. A blocked row fails because its operation does not agree with the definition; where
 * no failure is new, that one is listed too.
 */
function knownLaws({ laws, verdict }: Pick<Report, 'laws' | 'verdict'>): number {
  const asListed = verdict === 'nonconformant' ? ['known'] : ['known', 'blocked']
  return [...lawVerdicts(laws).values()].filter((ofLaw) => asListed.includes(ofLaw)).length
}

/**
 * The badge of a report: laws passed of those applicable, and laws that fail only in ways that are known. In a conformant
 * report the two add up to those applicable.
 */
export function endpointBadge(report: Pick<Report, 'laws' | 'summary' | 'verdict'>): EndpointBadge {
  const { passed, applicable } = report.summary.laws
  const known = knownLaws(report)
  const message = applicable === 0 ? 'not run' : `${passed}/${applicable} laws${known > 0 ? `, ${known} known` : ''}`
  const color = report.verdict === 'conformant' && known > 0 ? knownColour : colours[report.verdict]
  return { schemaVersion: 1, label: 'convlaws', message, color }
}
