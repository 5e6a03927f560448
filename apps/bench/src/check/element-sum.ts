import { axesOf, type ConvProblem, type Operation, outputSize, sizeOf } from '@convlaws/spec'
import type { RandomOperands } from '../operands/random-operands.ts'
import { axisTapsBy, type FixedPosition } from './axis-taps.ts'

/** One element of a result by the definition, summed in float64. */
export interface ElementSum {
  readonly value: number
  /** Σ |a·b| over the same products. */
  readonly magnitude: number
  /** How many products were summed. */
  readonly terms: number
}

/** Sums one element; the index counts channels-first, or oihw for a gradient of the filter. */
export type SumElement = (index: readonly number[]) => ElementSum

const fixedBy: Readonly<Partial<Record<Operation, FixedPosition>>> = {
  forward: 'y',
  inputGradient: 'x',
  transposed: 'x',
  filterGradient: 'k',
}

/** Offsets of every product along the spatial axes: in the output, in the input and in the filter. */
interface Offsets {
  readonly y: number
  readonly x: number
  readonly k: number
}

/** Batches and channels that one element is summed over, each with the bases of its planes. */
function planes(problem: ConvProblem, operation: Operation, [first, second]: readonly [number, number]) {
  const { batch, inputChannels, outputChannels, groups } = problem
  const [inputs, outputs] = [inputChannels / groups, outputChannels / groups]
  const plane = (n: number, o: number, i: number) => ({
    y: n * outputChannels + o,
    x: n * inputChannels + Math.floor(o / outputs) * inputs + i,
    k: o * inputs + i,
  })
  if (operation === 'filterGradient') return Array.from({ length: batch }, (_, n) => plane(n, first, second))
  if (operation === 'forward') return Array.from({ length: inputs }, (_, i) => plane(first, second, i))
  const group = Math.floor(second / inputs)
  return Array.from({ length: outputs }, (_, o) => plane(first, group * outputs + o, second - group * inputs))
}

/**
 * A function that sums single elements of a result from operands in channels-first and oihw order, so that a few elements
 * of a large result can be known without the rest. It gives what `definition` of @convlaws/spec gives, without a bias.
 * @throws Error for biasGradient.
 */
export function elementSum(problem: ConvProblem, operation: Operation, operands: RandomOperands): SumElement {
  const fixed = fixedBy[operation]
  if (!fixed) throw new Error(`bug: elements of ${operation} are not summed`)
  const axes = axesOf(problem).map((axis) => axisTapsBy(fixed, axis, problem))
  const sizes = { y: outputSize(problem), x: problem.inputSize, k: problem.filterSize }
  const lengths = { y: sizeOf(sizes.y), x: sizeOf(sizes.x), k: sizeOf(sizes.k) }
  const { input, filter, outputGradient } = operands
  // A transposed convolution reads, as its input, what has the shape of the output.
  const output = operation === 'transposed' ? input : outputGradient
  const [left, right] = ({ y: [input, filter], x: [output, filter], k: [output, input] } as const)[fixed]
  const [leftAt, rightAt] = ({ y: ['x', 'k'], x: ['y', 'k'], k: ['y', 'x'] } as const)[fixed]
  const [a, b] = [left!.data, right!.data]

  return (index) => {
    let offsets: Offsets[] = [{ y: 0, x: 0, k: 0 }]
    for (const [axis, taps] of axes.entries()) {
      const here = taps[index[axis + 2]!]!
      offsets = offsets.flatMap(({ y, x, k }) =>
        here.map((tap) => ({
          y: y * sizes.y[axis]! + tap.y,
          x: x * sizes.x[axis]! + tap.x,
          k: k * sizes.k[axis]! + tap.k,
        })),
      )
    }
    let [value, magnitude, terms] = [0, 0, 0]
    for (const plane of planes(problem, operation, [index[0]!, index[1]!])) {
      const [leftBase, rightBase] = [plane[leftAt] * lengths[leftAt], plane[rightAt] * lengths[rightAt]]
      for (const offset of offsets) {
        const product = a[leftBase + offset[leftAt]]! * b[rightBase + offset[rightAt]]!
        value += product
        magnitude += Math.abs(product)
        terms++
      }
    }
    return { value, magnitude, terms }
  }
}
