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

/** The rows in which a fault dies. Failures that are blocked, since the definition fails already, do not count. */
export async function rowsThatKill(fault: Fault, chosen: readonly Law[], seed: number): Promise<RowResult[]> {
  const lanes: LaneResult[] = []
  for (const family of families) {
    const lane = chosen.filter((law) => law.family === family)
    if (lane.length > 0) lanes.push(await runLane(lane, family, fault.create, { ...quick, seed }))
  }
  const { rows } = joinLanes(lanes, completeCapabilities(fault.create().capabilities))
  return rows.filter(({ verdict }) => failures.includes(verdict))
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
