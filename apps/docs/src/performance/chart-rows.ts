import type { Entry } from './results.ts'
import { type Group, isRanked } from './summary.ts'

/** A row with the name of a layer. */
export interface HeadingRow {
  readonly key: string
  readonly name: string
}

/** A row with the times of one contestant on the layer of the last heading above it. */
export interface TimesRow {
  readonly key: string
  readonly id: string
  readonly ms: NonNullable<Entry['ms']>
}

/** The rows of a chart: their keys from top to bottom, no two of which are the same, and what stands in them. */
export interface ChartRows {
  readonly keys: readonly string[]
  readonly headings: readonly HeadingRow[]
  readonly times: readonly TimesRow[]
}

/** The rows of a group's chart: each layer that has times, then the contestants that have a rank on it. */
export function rowsOf({ layers, contestants }: Group): ChartRows {
  const parts = layers.flatMap(({ name, measurement }, place) => {
    const times = contestants.flatMap((id): TimesRow[] => {
      const entry = measurement.entries.find((one) => one.id === id)
      return entry?.ms && isRanked(entry) ? [{ key: `${place} ${id}`, id, ms: entry.ms }] : []
    })
    return times.length > 0 ? [{ heading: { key: `${place}`, name }, times }] : []
  })
  return {
    keys: parts.flatMap(({ heading, times }) => [heading, ...times].map(({ key }) => key)),
    headings: parts.map(({ heading }) => heading),
    times: parts.flatMap(({ times }) => times),
  }
}
