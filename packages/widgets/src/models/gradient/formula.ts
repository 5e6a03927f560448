import { compactNumber } from '../compact-number.ts'
import { factorText } from '../factor-text.ts'
import { placeName } from './place-name.ts'
import { type GradientSetting, gradientsOf, paddedInput, upstream } from './setting.ts'
import type { Stage, Way } from './stage.ts'

const listText = (values: readonly number[]) => `(${values.map(compactNumber).join(', ')})`

/** One output paints: its gradient times the filter, or times its window. */
function painted(setting: GradientSetting, way: Way, { terms, strips }: Stage): string {
  const output = terms[0]!.output
  const delta = upstream(setting)[output]!
  if (way.result === 'filter') {
    const padded = paddedInput(setting)
    const names = terms.map((term) => placeName(setting, term)).join(', ')
    const window = terms.map(({ place }) => padded[place]!)
    const alone = upstream(setting).map((value, place) => (place === output ? value : 0))
    const products = gradientsOf({ ...setting, outputGradient: alone }).filter
    return `δ${output}·(${names}) = ${factorText(delta)}×${listText(window)} = ${listText(products)}`
  }
  const byPlace = terms.toSorted((a, b) => a.place - b.place)
  const names = byPlace.map(({ tap }) => `w${tap}`).join(', ')
  const filter = byPlace.map(({ tap }) => setting.filter[tap]!)
  const cells = strips.find(({ id }) => id === 'stamp')!.cells
  const stamp = byPlace.map(({ place }) => cells.find(({ column }) => column === place)!.value!)
  return `δ${output}·(${names}) = ${factorText(delta)}×${listText(filter)} = ${listText(stamp)}`
}

/** What makes the formula of a step. */
export type FormulaMaker = (setting: GradientSetting, way: Way, stage: Stage, step: number) => string

/**
 * What a step computes, as a formula with its numbers. p with an index is a place that padding put beside the input.
 * `extra` makes those of steps that do not paint.
 */
export function stageFormula(
  setting: GradientSetting,
  way: Way,
  stage: Stage,
  step: number,
  extra: FormulaMaker,
): string {
  const isPainted = way.view === 'scatter' && way.result !== 'bias' && !stage.folds
  return isPainted ? painted(setting, way, stage) : extra(setting, way, stage, step)
}
