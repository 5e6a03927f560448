import { stripCell as cell } from '../strip.ts'
import { type GradientSetting, gradientsOf, upstream } from './setting.ts'
import type { Stage } from './stage.ts'

/** One more entry of δ is added to the gradient of the bias. */
export function biasStage(setting: GradientSetting, step: number): Stage {
  const delta = upstream(setting)
  const given = delta.map((value, place) => (place <= step ? value : 0))
  const { bias } = gradientsOf({ ...setting, outputGradient: given })
  return {
    strips: [
      { id: 'signal', cells: delta.map((value, i) => cell(i, value, `δ${i}`, 'plain', i <= step)) },
      { id: 'running', cells: [cell(step, bias, '∂b', 'plain', true)] },
    ],
    terms: [],
    targets: [0],
    sum: bias,
    folds: false,
  }
}
