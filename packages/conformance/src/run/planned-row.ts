import type { Domain } from '@convlaws/laws'
import { domains, type Family, families, type Law } from '@convlaws/laws'
import type { Operation } from '@convlaws/spec'
import { operations } from '@convlaws/spec'

/** What of a row is tried, where not all of the run: one case; or, on the problem that a descriptor names, one case or all. */
export interface OnlyCase {
  readonly seed: number
  readonly path?: string
  readonly problem?: string
}

/** One row that a run is to have, by name. */
export interface PlannedRow {
  readonly id: string
  readonly family: Family
  readonly operation: Operation
  readonly domain: Domain
  readonly only?: OnlyCase
}

/** Which rows of the catalogue a run has. */
export interface Selection {
  readonly operations?: readonly Operation[]
  readonly domains?: readonly Domain[]
  readonly rank?: number
  /** Every count-th row, from the index-th on; counted from 1. */
  readonly shard?: { readonly index: number; readonly count: number }
  /** Of the rows of a shard too, only those of these families, so that a lane can be run by itself. */
  readonly families?: readonly Family[]
}

const hasRank = ({ requires }: Law, rank: number | undefined) =>
  rank === undefined || (requires.rank?.includes(String(rank)) ?? true)

/**
 * The rows of some laws in the order of the report: by family, then as the laws are listed. A pure function of its
 * arguments; what a subject does not claim is planned too, and skipped by its lane.
 */
export function planRows(laws: readonly Law[], selection: Selection = {}): readonly PlannedRow[] {
  const { operations: ops = operations, domains: doms = domains, families: own = families, rank, shard } = selection
  const rows = families.flatMap((family) =>
    laws
      .filter((law) => law.family === family && hasRank(law, rank))
      .flatMap(({ id, operations: asked, domains: numbers }) =>
        asked
          .filter((operation) => ops.includes(operation))
          .flatMap((operation) =>
            numbers.filter((domain) => doms.includes(domain)).map((domain) => ({ id, family, operation, domain })),
          ),
      ),
  )
  return rows.filter(({ family }, place) => own.includes(family) && (!shard || place % shard.count === shard.index - 1))
}

/** A law that has only one of its rows, within one rank where one is given. */
export function lawOfRow(laws: readonly Law[], row: PlannedRow, rank?: number): Law {
  const found = laws.find(({ id }) => id === row.id)
  if (!found) throw new Error(`bug: a row of the unknown law ${row.id} was planned`)
  const requires = rank === undefined ? found.requires : { ...found.requires, rank: [String(rank)] }
  return { ...found, requires, operations: [row.operation], domains: [row.domain] }
}
