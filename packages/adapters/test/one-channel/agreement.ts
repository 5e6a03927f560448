import {
  brokenConstraint,
  type Capabilities,
  type ConvProblem,
  claimed,
  completeCapabilities,
  definition,
  filterShape,
  type Implementation,
  inputShape,
  type Operands,
  sizeOf,
} from '@convlaws/spec'
import fc from 'fast-check'

const array = { float32: Float32Array, float64: Float64Array } as const
const roundoff = { float32: 2 ** -24, float64: 2 ** -53 } as const

/** A forward call of one channel. */
export interface Case {
  readonly problem: ConvProblem
  readonly operands: Required<Pick<Operands, 'input' | 'filter'>>
}

/** The call of a problem with the given numbers. */
export function caseOf(problem: ConvProblem, input: readonly number[], filter: readonly number[]): Case {
  const from = (numbers: readonly number[]) => array[problem.dtype].from(numbers)
  return {
    problem,
    operands: {
      input: { shape: inputShape(problem), data: from(input) },
      filter: { shape: filterShape(problem), data: from(filter) },
    },
  }
}

/** A problem of one channel with stride and dilation 1, of the rank of `inputSize`. */
export function oneChannelProblem(
  fields: Pick<ConvProblem, 'inputSize' | 'filterSize'> & Partial<ConvProblem>,
): ConvProblem {
  const ones = fields.inputSize.map(() => 1)
  return {
    batch: 1,
    inputChannels: 1,
    outputChannels: 1,
    groups: 1,
    strides: ones,
    dilations: ones,
    padding: 'valid',
    paddingMode: 'zeros',
    orientation: 'correlation',
    dtype: 'float32',
    layout: 'channels-first',
    filterLayout: 'oihw',
    ...fields,
  }
}

const integer = fc.integer({ min: -5, max: 5 }).map((value) => (value === 0 ? 6 : value))

function problems(capabilities: Capabilities): fc.Arbitrary<ConvProblem> {
  const { ranks, dtypes, padding, paddingModes, orientations } = completeCapabilities(capabilities)
  const sizes = (max: number) => fc.array(fc.integer({ min: 1, max }), { minLength: ranks[0]!, maxLength: ranks[0]! })
  return fc
    .record({
      inputSize: sizes(12),
      filterSize: fc.oneof({ weight: 4, arbitrary: sizes(5) }, sizes(12)),
      dtype: fc.constantFrom(...dtypes),
      padding: fc.constantFrom(...(padding as readonly ('valid' | 'same-upper' | 'same-lower')[])),
      paddingMode: fc.constantFrom(...paddingModes),
      orientation: fc.constantFrom(...orientations),
    })
    .map(oneChannelProblem)
    .filter((problem) => brokenConstraint(problem) === null)
}

/** Calls inside the claims of an implementation of one rank, with non-zero integers up to 6 in magnitude. */
export function claimedCases(implementation: Implementation): fc.Arbitrary<Case> {
  return problems(implementation.capabilities)
    .filter((problem) => claimed(implementation, problem, 'forward') === true)
    .chain((problem) => {
      const numbers = (n: number) => fc.array(integer, { minLength: n, maxLength: n })
      return fc
        .tuple(numbers(sizeOf(problem.inputSize)), numbers(sizeOf(problem.filterSize)))
        .map(([input, filter]) => caseOf(problem, input, filter))
    })
}

/**
 * The largest error of the implementation over what its claim of accuracy allows: 0 is exact, above 1 is wrong. Sums of
 * small integers are exact, so a componentwise claim allows nothing; a normwise one allows growth·γ(k)·max M.
 */
export async function errorOverAllowed(implementation: Implementation, { problem, operands }: Case): Promise<number> {
  const { accuracy, growth } = completeCapabilities(implementation.capabilities)
  const { input, filter } = operands
  const truth = definition(problem, 'forward', { input: input.data, filter: filter.data })
  const sizes = definition(problem, 'forward', { input: input.data.map(Math.abs), filter: filter.data.map(Math.abs) })
  const taps = sizeOf(problem.filterSize) * roundoff[problem.dtype]
  const allowed = accuracy === 'componentwise' ? 0 : growth * (taps / (1 - taps)) * Math.max(...sizes.data)
  const { data } = await implementation.forward(problem, operands)
  const errors = Array.from(truth.data, (value, j) => Math.abs(value - data[j]!))
  if (errors.some(Number.isNaN) || data.length !== truth.data.length) return Number.POSITIVE_INFINITY
  const error = Math.max(...errors)
  return error === 0 ? 0 : error / allowed
}
