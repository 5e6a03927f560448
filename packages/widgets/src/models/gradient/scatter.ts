import { reference } from '@convlaws/reference'
import { lineTensor } from '../line-problem.ts'
import { type GradientSetting, paddedProblem, sourcesOf, upstream } from './setting.ts'

/** The upstream gradient with every entry but those of `outputs` replaced by zero. */
function only(setting: GradientSetting, outputs: (output: number) => boolean) {
  return lineTensor(upstream(setting).map((value, output) => (outputs(output) ? value : 0)))
}

/** What stands on the padded input after the first `count` outputs have painted their stamps on it. */
export function scatteredInput(setting: GradientSetting, count: number): readonly number[] {
  const outputGradient = only(setting, (output) => output < count)
  const operands = { outputGradient, filter: lineTensor(setting.filter) }
  return Array.from(reference.inputGradient(paddedProblem(setting), operands).data)
}

/** The stamp that one output paints on the padded input: its gradient times the filter, at the places of its window. */
export function stampOf(setting: GradientSetting, output: number): readonly number[] {
  const outputGradient = only(setting, (place) => place === output)
  const operands = { outputGradient, filter: lineTensor(setting.filter) }
  return Array.from(reference.inputGradient(paddedProblem(setting), operands).data)
}

/** What stands on the filter after the first `count` outputs have each added their gradient times their window. */
export function scatteredFilter(setting: GradientSetting, count: number, padded: readonly number[]): readonly number[] {
  const outputGradient = only(setting, (output) => output < count)
  const operands = { outputGradient, input: lineTensor(padded) }
  return Array.from(reference.filterGradient(paddedProblem(setting), operands).data)
}

/**
 * Adds each element of the padded input's gradient onto the input element that stands at its place. What lies on zero
 * padding is dropped: no input stands there.
 */
export function fold(setting: GradientSetting, padded: readonly number[]): readonly number[] {
  const folded = setting.input.map(() => 0)
  for (const [place, source] of sourcesOf(setting).entries()) {
    if (source !== null) folded[source]! += padded[place]!
  }
  return folded
}
