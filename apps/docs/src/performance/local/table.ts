import { threeDigits } from '../number-text.ts'
import type { LocalTime } from './bench.ts'
import type { LocalWords } from './words.ts'

/** The cells of one layer's rows: layer, implementation, time, times the fastest. */
export function localRows(
  layer: string,
  times: readonly LocalTime[],
  { wrong }: LocalWords,
): readonly (readonly [layer: string, name: string, time: string, ratio: string])[] {
  const fastest = Math.min(...times.flatMap(({ ms }) => (ms ? [ms.median] : [])))
  return times.map(({ name, ms }) =>
    ms
      ? [
          layer,
          name,
          `${threeDigits(ms.median)} (${threeDigits(ms.q1)}–${threeDigits(ms.q3)})`,
          threeDigits(ms.median / fastest),
        ]
      : [layer, name, wrong, ''],
  )
}
