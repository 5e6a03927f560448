import {
  type Call,
  type ConvProblem,
  filterShape,
  forEachTap,
  inputShape,
  type Operation,
  outputShape,
  resultShape,
  type Shape,
  sizeOf,
} from '@convlaws/spec'

/** The terms of one element of a result, as text, in the order in which the definition adds them. */
export interface ElementTerms {
  /** Index of the element, in channels-first or oihw order. */
  readonly index: Shape
  readonly terms: readonly string[]
}

/** Which of a tap's three elements the result is, and what the other two are called; the bias gradient has no taps. */
const roles = {
  forward: {
    result: 0,
    factors: [
      ['input', 1],
      ['filter', 2],
    ],
  },
  transposed: {
    result: 1,
    factors: [
      ['input', 0],
      ['filter', 2],
    ],
  },
  inputGradient: {
    result: 1,
    factors: [
      ['outputGradient', 0],
      ['filter', 2],
    ],
  },
  filterGradient: {
    result: 2,
    factors: [
      ['outputGradient', 0],
      ['input', 1],
    ],
  },
} as const satisfies Partial<Record<Operation, unknown>>

/** The index of a flat place in a shape. */
export function indexOf(shape: Shape, place: number): number[] {
  return shape.map((length, axis) => Math.floor(place / sizeOf(shape.slice(axis + 1))) % length)
}

const canonical = (problem: ConvProblem): ConvProblem => ({
  ...problem,
  layout: 'channels-first',
  filterLayout: 'oihw',
})

function biasGradientTerms(problem: ConvProblem, channel: number): readonly string[] {
  const shape = outputShape(problem)
  return Array.from({ length: sizeOf(shape) }, (_, place) => indexOf(shape, place))
    .filter((index) => index[1] === channel)
    .map((index) => `outputGradient[${index.join(', ')}]`)
}

/**
 * The terms of the element at a flat place of a call's result. `call.problem` must be valid; indices are those of
 * channels-first and oihw, whatever layouts it names.
 */
export function termsOfElement({ operation, problem, bias }: Call, place: number): ElementTerms {
  const plain = canonical(problem)
  const index = indexOf(resultShape(plain, operation), place)
  if (operation === 'biasGradient') return { index, terms: biasGradientTerms(plain, place) }
  const { result, factors } = roles[operation]
  const shapes = [outputShape(plain), inputShape(plain), filterShape(plain)]
  const terms: string[] = []
  forEachTap(plain, (...tap) => {
    if (tap[result] !== place) return
    terms.push(factors.map(([name, role]) => `${name}[${indexOf(shapes[role]!, tap[role]).join(', ')}]`).join(' · '))
  })
  return { index, terms: bias ? [...terms, `bias[${index[1]}]`] : terms }
}
