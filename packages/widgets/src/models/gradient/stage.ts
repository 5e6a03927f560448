import { stripCell as cell, type Strip } from '../strip.ts'
import type { StageStripId } from './correlation-strips.ts'
import { scatteredFilter, scatteredInput, stampOf } from './scatter.ts'
import { type GradientSetting, type LayerTerm, paddedInput, sizesOf, sourcesOf, termsOf } from './setting.ts'

/** Which gradient is built, and in which of the two ways. */
export interface Way {
  readonly result: 'input' | 'filter' | 'bias'
  readonly view: 'scatter' | 'gather'
}

/** What one step shows: rows that share their columns, the terms that it adds, and the element they are added to. */
export interface Stage {
  readonly strips: readonly Strip<StageStripId>[]
  readonly terms: readonly LayerTerm[]
  /** Elements of the result that the step changes. */
  readonly targets: readonly number[]
  /** What the step leaves in the first target where it collects, for a formula; null where it paints. */
  readonly sum: number | null
  readonly folds: boolean
}

/** Whether the last step adds virtual elements back onto their sources. */
export const endsWithFold = ({ paddingMode, begin, end }: GradientSetting, { result }: Way): boolean =>
  result === 'input' && paddingMode !== 'zeros' && begin + end > 0

/** How many steps there are: one for each output that gives, or each element that collects, and perhaps the fold. */
export function stepsOf(setting: GradientSetting, way: Way): number {
  const { outputs } = sizesOf(setting)
  if (way.view === 'scatter' || way.result === 'bias') return outputs + (endsWithFold(setting, way) ? 1 : 0)
  if (way.result === 'filter') return setting.filter.length
  const { input, begin, end, paddingMode } = setting
  return input.length + (paddingMode === 'zeros' ? 0 : begin + end) + (endsWithFold(setting, way) ? 1 : 0)
}

/** Whether a step is the one that adds virtual elements back onto their sources. */
export const isFold = (setting: GradientSetting, way: Way, step: number): boolean =>
  endsWithFold(setting, way) && step === stepsOf(setting, way) - 1

/** The padded input or its gradient: inputs in the middle, what padding put around them at the ends. */
export function paddedStrip<Id extends StageStripId>(
  setting: GradientSetting,
  id: Id,
  values: readonly (number | null)[],
  marked: (place: number) => boolean,
): Strip<Id> {
  const sources = sourcesOf(setting)
  const letter = id === 'padded' ? 'x' : '∂x'
  return {
    id,
    cells: values.map((value, place) => {
      const source = sources[place]!
      const inside = place >= setting.begin && place < setting.begin + setting.input.length
      const kind = inside ? 'plain' : source === null ? 'padding' : 'virtual'
      return cell(place, value, source === null ? '' : `${letter}${source}`, kind, marked(place))
    }),
  }
}

function scatterStage(setting: GradientSetting, { result }: Way, output: number): Stage {
  const terms = termsOf(setting).filter((term) => term.output === output)
  const places = new Set(terms.map(({ place }) => place))
  const padded = paddedInput(setting)
  const x = paddedStrip(setting, 'padded', padded, (place) => places.has(place))
  if (result === 'filter') {
    const values = scatteredFilter(setting, output + 1, padded)
    const cells = values.map((value, tap) => cell(tap, value, `∂w${tap}`, 'plain', true))
    return { strips: [x, { id: 'result', cells }], terms, targets: [...values.keys()], sum: null, folds: false }
  }
  const stamp = stampOf(setting, output)
  const sources = sourcesOf(setting)
  return {
    strips: [
      x,
      {
        id: 'stamp',
        cells: terms.map(({ place, tap }) => cell(place, stamp[place]!, `w${tap}`, 'plain', true)),
      },
      paddedStrip(setting, 'painted', scatteredInput(setting, output + 1), (place) => places.has(place)),
    ],
    terms,
    targets: [...places].flatMap((place) => sources[place] ?? []),
    sum: null,
    folds: false,
  }
}

/** What makes a step of a way. */
export type StageMaker = (setting: GradientSetting, way: Way, step: number) => Stage

/** Whether a step paints; else it collects, folds what was painted, or adds to the bias. */
const isPainted = (setting: GradientSetting, way: Way, step: number) =>
  way.view === 'scatter' && way.result !== 'bias' && !isFold(setting, way, step)

/**
 * What a step of a valid setting shows. `step` is from 0 to below {@link stepsOf}; `extra` makes the steps that do
 * not paint.
 */
export function stageOf(setting: GradientSetting, way: Way, step: number, extra: StageMaker): Stage {
  return isPainted(setting, way, step) ? scatterStage(setting, way, step) : extra(setting, way, step)
}
