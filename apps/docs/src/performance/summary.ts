import { layerNames } from './layer-names.ts'
import type { Entry, Measurement, Results } from './results.ts'

/** The contestant that ratios are taken to. */
export const baseline = 'im2col'

/** A measurement with the name of its layer. */
export interface NamedMeasurement {
  readonly name: string
  readonly measurement: Measurement
}

/** A measurement's entry with what is needed to say where it stands. */
export interface Placed extends NamedMeasurement {
  readonly entry: Entry
}

const named = (measurements: readonly Measurement[]): readonly NamedMeasurement[] =>
  [...layerNames(measurements)].map(([measurement, name]) => ({ name, measurement }))

const placed = (measurements: readonly Measurement[]): readonly Placed[] =>
  named(measurements).flatMap((one) => one.measurement.entries.map((entry) => ({ ...one, entry })))

/** Wrong answers. They are timed against nobody, and have no rank. */
export function wrongAnswers({ measurements }: Results): readonly Placed[] {
  return placed(measurements).filter(({ entry }) => entry.status === 'wrong' || entry.check?.right === false)
}

/** Entries that were not timed though nothing wrong is known of them, with the reason. */
export function notTimed({ measurements }: Results): readonly Placed[] {
  return placed(measurements).filter(({ entry }) => ['unsupported', 'skipped', 'failed'].includes(entry.status))
}

/** Whether an entry may stand in a chart or a table of speeds. */
export function isRanked({ status, check, ms }: Entry): boolean {
  return status === 'timed' && check?.right !== false && ms !== undefined
}

/** Things with the same key together, in the order in which the keys first come. */
function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

/** A part of the measurements that is drawn together. */
export interface Group {
  readonly threads: number
  readonly net: string
  readonly operation: string
  /** Layers with different names. */
  readonly layers: readonly NamedMeasurement[]
  /** Contestants that have a rank somewhere in the group, in the order of the results. */
  readonly contestants: readonly string[]
}

/** Measurements by number of threads, operation and net, in the order in which they come. */
export function groupsOf({ measurements, contestants }: Results): readonly Group[] {
  const groups = groupBy(named(measurements), ({ measurement: { threads, net, operation } }) =>
    [threads, operation, net].join('\0'),
  )
  return groups.map((layers) => {
    const { threads, net, operation } = layers[0]!.measurement
    const entries = layers.flatMap(({ measurement }) => measurement.entries)
    const ranked = new Set(entries.filter(isRanked).map(({ id }) => id))
    const known = contestants.map(({ id }) => id).filter((id) => ranked.has(id))
    return { threads, net, operation, layers, contestants: known }
  })
}

/** How a contestant compares with the baseline over the layers that both have. */
export interface Comparison {
  readonly threads: number
  readonly operation: string
  readonly id: string
  /** On how many layers both were timed. */
  readonly layers: number
  /** Geometric mean of the median ratios: above 1, the baseline is faster. */
  readonly mean: number
  /** On how many of them the contestant is faster than the baseline. */
  readonly faster: number
}

/** Geometric means of ratios to the baseline; each is over the layers, identical for both sides, that both were timed on. */
export function comparisons(results: Results): readonly Comparison[] {
  const ranked = placed(results.measurements).filter(
    ({ entry }) => isRanked(entry) && entry.id !== baseline && entry.ratio,
  )
  const groups = groupBy(ranked, ({ measurement, entry }) =>
    [measurement.threads, measurement.operation, entry.id].join('\0'),
  )
  return groups.map((own) => {
    const ratios = own.map(({ entry }) => entry.ratio?.median ?? 1)
    return {
      threads: own[0]!.measurement.threads,
      operation: own[0]!.measurement.operation,
      id: own[0]!.entry.id,
      layers: own.length,
      mean: Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length),
      faster: ratios.filter((ratio) => ratio < 1).length,
    }
  })
}
