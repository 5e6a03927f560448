import { completeCapabilities, type Implementation, methodOf, type Operation } from '@convlaws/spec'
import type { Domain } from '../domain.ts'
import { type AllowedLevels, allowedLevels, claimedLevels } from '../draw/factors.ts'
import type { Law, Observed } from '../law.ts'

/** One row to be run, or the reason why it is not. */
export interface Row {
  readonly law: Law
  readonly operation: Operation
  readonly domain: Domain
  /** The levels that problems of this row may have; absent where the row is skipped. */
  readonly allowed?: AllowedLevels
  readonly skipped?: string
}

/** The name of a row: law, operation and domain. */
export const rowKey = ({ law, operation, domain }: Pick<Row, 'law' | 'operation' | 'domain'>): string =>
  `${law.id} ${operation} ${domain}`

/** Every row of some laws for an implementation, in a fixed order; what is outside its claims is there with the reason. */
export function rowsFor(laws: readonly Law[], implementation: Implementation, observed: Observed): Row[] {
  const claims = completeCapabilities(implementation.capabilities)
  const levels = claimedLevels(claims)
  return laws.flatMap((law) =>
    law.operations.flatMap((operation) =>
      law.domains.map((domain): Row => {
        const base = { law, operation, domain }
        if (!methodOf(implementation, operation)) return { ...base, skipped: `${operation} is not implemented` }
        const hidden = law.observable?.(observed)
        if (hidden) return { ...base, skipped: hidden }
        if (domain === 'special' && claims.accuracy === 'normwise') {
          return {
            ...base,
            skipped: "under accuracy 'normwise' one element that is not finite may spread over a block",
          }
        }
        const allowed = allowedLevels(levels, law.requires)
        return 'missing' in allowed ? { ...base, skipped: allowed.missing } : { ...base, allowed }
      }),
    ),
  )
}
