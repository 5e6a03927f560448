import { baseline } from '../contestants/catalogue.ts'
import { parseLayerLine } from '../layers/layer-line.ts'
import { inScope, isLayer, type Scope } from '../layers/scope.ts'
import type { Entry, Figure, Measurement } from '../report/report-schema.ts'
import { geometricMean } from '../statistics/geometric-mean.ts'
import type { Quartiles } from '../statistics/quantile.ts'
import { atLeast } from './verdict.ts'

/** Measurements of core layers themselves, not of their gradients, of some scope, on a number of threads. */
export function measured(measurements: readonly Measurement[], threads: number, scope: Scope): Measurement[] {
  return measurements.filter(
    (one) => one.core && one.threads === threads && isLayer(one) && inScope(scope, parseLayerLine(one.line)),
  )
}

/** The entry of a contestant whose answer was right and whose time is known. */
export function timedEntry({ entries }: Measurement, id: string): (Entry & Required<Pick<Entry, 'ms'>>) | undefined {
  const entry = entries.find((one) => one.id === id)
  return entry?.status === 'timed' && entry.ms ? { ...entry, ms: entry.ms } : undefined
}

/** How many times faster our engine is than a contestant, per round; undefined where one of them was not timed. */
export function ratioTo(measurement: Measurement, id: string): Quartiles | undefined {
  return timedEntry(measurement, baseline) && timedEntry(measurement, id)?.ratio
}

/** Libraries that run in every JavaScript engine. */
export const portablePeers = ['onnxruntime-web', 'tfjs-wasm', 'tfjs-cpu'] as const

/** The ratio to the portable peer that is fastest on a layer. */
export function ratioToBestPortable(measurement: Measurement): Quartiles | undefined {
  const ratios = portablePeers.flatMap((id) => ratioTo(measurement, id) ?? [])
  return ratios.toSorted((a, b) => a.median - b.median)[0]
}

/** The quartiles of 1/x, given those of x. */
export function inverse({ q1, median, q3 }: Quartiles): Quartiles {
  return { q1: 1 / q3, median: 1 / median, q3: 1 / q1 }
}

/** What a figure is about. */
export interface About {
  readonly what: string
  readonly target: number
  readonly threads: number
}

/** For each measurement that has it, a figure that must be at least the target. */
export function figures(
  { what, target, threads }: About,
  measurements: readonly Measurement[],
  value: (measurement: Measurement) => Quartiles | undefined,
): Figure[] {
  return measurements.flatMap((measurement) => {
    const found = value(measurement)
    return found
      ? [{ what, threads, value: found, target, verdict: atLeast(found, target), line: measurement.line }]
      : []
  })
}

/** The geometric mean over layers, of medians and of both quartiles; none where there are no layers. */
export function meanFigure(
  { what, target, threads }: About,
  measurements: readonly Measurement[],
  value: (measurement: Measurement) => Quartiles | undefined,
): Figure[] {
  const values = measurements.flatMap((measurement) => value(measurement) ?? [])
  if (values.length === 0) return []
  const mean = (field: keyof Quartiles) => geometricMean(values.map((one) => one[field]))
  const means = { q1: mean('q1'), median: mean('median'), q3: mean('q3') }
  return [
    {
      what: `${what}, geometric mean over ${values.length}`,
      threads,
      value: means,
      target,
      verdict: atLeast(means, target),
    },
  ]
}
