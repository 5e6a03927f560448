import { baseline } from '../contestants/catalogue.ts'
import { timedEntry } from '../goals/lookup.ts'
import { isLayer } from '../layers/scope.ts'
import { layerTitle } from './layer-label.ts'
import { threeDigits } from './number-text.ts'
import type { Report } from './report-schema.ts'
import { table } from './table.ts'

/** Costs beside the call itself, on one thread: preparing, the first call, a filter that is not prepared. */
export function besides({ measurements }: Report): string {
  const rows = measurements
    .filter((one) => one.threads === 1 && isLayer(one))
    .flatMap((measurement) => {
      const ours = timedEntry(measurement, baseline)
      if (!ours) return []
      const ms = (value: number | undefined) => (value === undefined ? '' : threeDigits(value))
      const others = ['onnxruntime-web', 'tfjs-wasm'].flatMap((id) => {
        const entry = timedEntry(measurement, id)
        return [ms(entry?.prepareMs), ms(entry?.firstMs), ms(entry?.unpreparedMs)]
      })
      const resident = timedEntry(measurement, 'im2col-resident')
      return [
        [
          layerTitle(measurement.line),
          ms(ours.prepareMs),
          ms(ours.firstMs),
          ms(ours.ms.p50),
          ms(ours.unpreparedMs),
          ms(resident?.ms.p50),
          ...others,
        ],
      ]
    })
  if (rows.length === 0) return ''
  const heading = ['layer', 'prepare', 'first call', 'call', 'not prepared', 'resident']
  const theirs = ['onnxruntime-web', 'tfjs-wasm'].flatMap((id) => [`${id} prepare`, 'first call', 'not prepared'])
  return `## Beside the call

Milliseconds on one thread, ours before the libraries'. The first call is the one after preparing, so it includes compiling
where code for a layer was not needed before. Resident leaves out both copies.

${table([...heading, ...theirs], rows)}`
}
