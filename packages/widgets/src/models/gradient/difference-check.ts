import { reference } from '@convlaws/reference'
import { gamma } from '../gamma.ts'
import { innerProduct } from '../inner-product.ts'
import { lineTensor } from '../line-problem.ts'
import { type GradientSetting, gradientsOf, problemOfSetting, sizesOf, upstream } from './setting.ts'

/** An operand of the layer, by whose elements the loss can be differentiated. */
export type DifferenceOperand = 'input' | 'filter'

/** A central difference of the loss beside the gradient, and how far apart rounding may have put them. */
export interface DifferenceCheck {
  readonly analytic: number
  readonly numeric: number
  readonly error: number
  /** 0 where every number is a small integer, so that nothing is rounded. */
  readonly allowed: number
}

/** The least subnormal number of float64. */
const eta = 2 ** -1074

/** L = ⟨y, δ⟩, by the reference, with every number replaced by `read` of it. */
function lossOf(setting: GradientSetting, read: (value: number) => number): number {
  const operands = { input: lineTensor(setting.input.map(read)), filter: lineTensor(setting.filter.map(read)) }
  const output = reference.forward(problemOfSetting(setting), operands).data
  return innerProduct(Array.from(output), upstream(setting).map(read))
}

const identity = (value: number) => value

/**
 * Holds one entry of a gradient against (L(v + 1) − L(v − 1)) / 2. The layer is linear in each operand, so that over the
 * reals the two are equal. Each L is a sum of products of three numbers, each of which meets at most taps + outputs + 4
 * roundings, those of v ± 1 and of the subtraction among them; halving is exact. A product that is subnormal may lose η,
 * and so may its product with an element of δ, by which the first loss is multiplied too.
 */
export function differenceCheck(setting: GradientSetting, operand: DifferenceOperand, index: number): DifferenceCheck {
  const moved = (step: number): GradientSetting => ({
    ...setting,
    [operand]: setting[operand].map((value, place) => (place === index ? value + step : value)),
  })
  const analytic = gradientsOf(setting)[operand][index]!
  const numeric = (lossOf(moved(1), identity) - lossOf(moved(-1), identity)) / 2
  const magnitude = (lossOf(moved(1), Math.abs) + lossOf(moved(-1), Math.abs)) / 2
  const { input, filter } = setting
  const whole = [...input, ...filter, ...upstream(setting)].every(Number.isInteger) && magnitude < 2 ** 52
  const { outputs } = sizesOf(setting)
  const roundings = filter.length + outputs + 4
  const underflow = filter.length * outputs * (1 + Math.max(...upstream(setting).map(Math.abs))) * eta
  return {
    analytic,
    numeric,
    error: Math.abs(analytic - numeric),
    // Once for the difference, once for the gradient, whose products are among those of L, as |v + 1| + |v − 1| ≥ 2.
    allowed: whole ? 0 : 2 * (gamma(roundings) * magnitude + underflow),
  }
}
