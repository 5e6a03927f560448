import type { Fault } from '@convlaws/faults'
import {
  type Domain,
  failures,
  families,
  joinLanes,
  type LaneResult,
  type Law,
  laws,
  type RowResult,
  runLane,
} from '@convlaws/laws'
import { completeCapabilities } from '@convlaws/spec'

/** How a fault is held to the laws here: a hundred cases a row as in the quick profile, stopping a row at its first failure. */
export const quick = { runs: 100, caseTimeout: 300, failFast: false, verdictsOnly: true } as const

/** A row by name: law, operation and domain. */
export const nameOf = ({ id, operation, domain }: Pick<RowResult, 'id' | 'operation' | 'domain'>): string =>
  `${id} ${operation} ${domain}`

/** What became of a fault. */
export interface Deaths {
  /** The rows in which it dies, in the order in which they are run. Failures that are blocked do not count. */
  readonly rows: readonly RowResult[]
  /** Milliseconds from the start of a run to the first failing case; infinite where there is none. */
  readonly milliseconds: number
}

/** Holds a fault to laws. */
export async function deathsOf(fault: Fault, chosen: readonly Law[], seed: number): Promise<Deaths> {
  const lanes: LaneResult[] = []
  for (const family of families) {
    const lane = chosen.filter((law) => law.family === family)
    if (lane.length > 0) lanes.push(await runLane(lane, family, fault.create, { ...quick, seed }))
  }
  const { rows } = joinLanes(lanes, completeCapabilities(fault.create().capabilities))
  const first = rows.findIndex(({ verdict }) => failures.includes(verdict))
  const milliseconds =
    first < 0 ? Number.POSITIVE_INFINITY : rows.slice(0, first + 1).reduce((sum, { durationMs }) => sum + durationMs, 0)
  return { rows: rows.filter(({ verdict }) => failures.includes(verdict)), milliseconds }
}

/** One row of one law, as a law of its own, so that nothing else of it is run. */
export function onlyRow(name: string): Law {
  const [id, operation, domain] = name.split(' ')
  const law = laws.find((candidate) => candidate.id === id)
  if (!law) throw new Error(`bug: no law ${id}`)
  return {
    ...law,
    operations: law.operations.filter((o) => o === operation),
    domains: law.domains.filter((d) => d === (domain as Domain)),
  }
}
