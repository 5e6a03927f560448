import { correlationStrips } from './correlation-strips.ts'
import { filterCorrelation, inputCorrelation } from './gather.ts'
import { type GradientSetting, sourcesOf, termsOf } from './setting.ts'
import type { Stage, Way } from './stage.ts'

/** One element of the result collects what leads to it: the kernel of a correlation stands over its signal. */
export function gatherStage(setting: GradientSetting, way: Way, step: number): Stage {
  const all = termsOf(setting)
  if (way.result === 'filter') {
    const correlation = filterCorrelation(setting)
    const tapAt = (place: number) => (correlation.flipped ? setting.filter.length - 1 - place : place)
    const tap = tapAt(step)
    const letters = { signal: 'x', kernel: 'δ', result: (place: number) => `∂w${tapAt(place)}`, isVirtual: () => false }
    return {
      strips: correlationStrips(correlation, step, letters, false),
      terms: all.filter((term) => term.tap === tap),
      targets: [tap],
      sum: correlation.result[step]!,
      folds: false,
    }
  }
  const correlation = inputCorrelation(setting)
  const offset = setting.paddingMode === 'zeros' ? setting.begin : 0
  const place = step + offset
  const sources = sourcesOf(setting)
  const letters = {
    signal: 'δ',
    kernel: 'w',
    result: (at: number) => `∂x${sources[at + offset] ?? ''}`,
    isVirtual: (at: number) => at + offset < setting.begin || at + offset >= setting.begin + setting.input.length,
  }
  const source = sources[place] ?? null
  return {
    strips: correlationStrips(correlation, step, letters, true),
    terms: all.filter((term) => term.place === place),
    targets: source === null ? [] : [source],
    sum: correlation.result[step]!,
    folds: false,
  }
}
