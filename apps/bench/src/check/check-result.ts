import { filterLayoutAxes, layoutAxes, type Operation, sizeOf } from '@convlaws/spec'
import type { Layouts } from '../operands/in-layouts.ts'
import { quantum } from '../operands/random-operands.ts'
import type { KnownElement, SampledTruth } from './sampled-truth.ts'

/** u, the unit roundoff of float32, and the largest integer below which it has every integer. */
const [unitRoundoff, integers] = [2 ** -24, 2 ** 24]

/** How a contestant's accuracy is claimed, as in `Capabilities`. */
export interface Accuracy {
  readonly accuracy: 'componentwise' | 'normwise'
  /** For 'normwise': how many times the bound of direct summation the error may reach, in the largest element. */
  readonly growth: number
}

/** γ(k) = k·u / (1 − k·u): what k roundings, one upon another, amount to. Source: Higham, Accuracy and Stability of Numerical Algorithms, lemma 3.1. */
function gamma(k: number): number {
  return (k * unitRoundoff) / (1 - k * unitRoundoff)
}

/**
 * How far an element may be from its float64 value when its products are summed in float32 in any order: γ(terms)·Σ|a·b|.
 * Products of the operands are multiples of 1/64; where Σ|a·b| is at most 2²⁴ of them, no partial sum is rounded, and the
 * element must be exact.
 */
export function allowedError({ magnitude, terms }: Pick<KnownElement, 'magnitude' | 'terms'>): number {
  return magnitude <= integers * quantum ** 2 ? 0 : gamma(terms) * magnitude
}

/** What a check found. */
export interface CheckResult {
  readonly right: boolean
  /** How many elements were compared. */
  readonly elements: number
  /** How many of them had to be exact. */
  readonly exact: number
  /** The largest error in units of u·Σ|a·b|; 0 where every element is exact. */
  readonly worst: number
  /** What is wrong, in one line. */
  readonly why?: string
}

function stepsOf(shape: readonly number[]): number[] {
  return shape.map((_, axis) => sizeOf(shape.slice(axis + 1)))
}

/** A function from an index in channels-first or oihw to the place of the element in a result in other layouts. */
function placeIn(shape: readonly number[], operation: Operation, { layout, filterLayout }: Layouts) {
  const rank = shape.length - 2
  const axes = operation === 'filterGradient' ? filterLayoutAxes(filterLayout, rank) : layoutAxes(layout, rank)
  const steps = stepsOf(axes.map((axis) => shape[axis]!))
  return (index: readonly number[]) => axes.reduce((place, axis, at) => place + index[axis]! * steps[at]!, 0)
}

/**
 * Compares a result, in the layouts of a contestant, with the elements that are known. Under a componentwise claim each
 * has its own bound; under a normwise claim all have growth times γ(terms) times the largest Σ|a·b|.
 */
export function checkResult(
  truth: SampledTruth,
  operation: Operation,
  layouts: Layouts,
  { accuracy, growth }: Accuracy,
  data: Float32Array,
): CheckResult {
  const { elements, shape } = truth
  const size = sizeOf(shape)
  const exact = accuracy === 'componentwise' ? elements.filter((element) => allowedError(element) === 0).length : 0
  if (data.length !== size) {
    const why = `the result has ${data.length} elements; it must have ${size}`
    return { right: false, elements: elements.length, exact, worst: Number.MAX_VALUE, why }
  }
  const norm = Math.max(...elements.map(({ terms, magnitude }) => gamma(terms) * magnitude)) * growth
  const place = placeIn(shape, operation, layouts)
  let worst = 0
  let why: string | undefined
  for (const element of elements) {
    const got = data[place(element.index)]!
    const error = Math.abs(got - element.value)
    const allowed = accuracy === 'componentwise' ? allowedError(element) : norm
    worst = Math.max(worst, Number.isNaN(error) ? Number.MAX_VALUE : error / (unitRoundoff * element.magnitude || 1))
    if (!(error <= allowed)) {
      why ??= `element [${element.index.join(', ')}] is ${got}; it must be ${element.value}${allowed > 0 ? ` ± ${allowed}` : ''}`
    }
  }
  return { right: why === undefined, elements: elements.length, exact, worst, ...(why !== undefined && { why }) }
}
