import { type ConvProblem, type Dtype, definition, type Operation, outputSize, sizeOf } from '@convlaws/spec'
import { combine } from './combine.ts'
import { largest, magnitudesOf } from './magnitudes.ts'
import { type CallTerm, childrenOf, type Term } from './term.ts'

/** A bound for one term: what is needed to say how far a right computation of it may be off. */
export interface Majorant {
  /** For each element, the sum of the absolute products it is made of, rounded upwards. */
  readonly magnitudes: Float64Array
  /** Roundings on the way to an element, in units of the dtype's unit roundoff u. */
  readonly roundings: number
  /** Whether the value is a number of the dtype already, so that passing it to a call rounds nothing. */
  readonly representable: boolean
}

/** log₂ of the unit roundoff. */
const unitExponent = { float32: -24, float64: -53 } as const
/** Covers the roundings of the magnitudes themselves: at most 2^18 terms a node, 2^-53 each, nested a few times. */
const upwards = 1 + 2 ** -34

/** Raises magnitudes, in place, above their own roundings. */
function raised(magnitudes: Float64Array): Float64Array {
  for (let j = 0; j < magnitudes.length; j++) magnitudes[j]! *= upwards
  return magnitudes
}

/** One float64 rounding in units of the dtype's u. */
const suiteRounding = (dtype: Dtype) => 2 ** (unitExponent.float64 - unitExponent[dtype])

/**
 * The most terms that an element of a call's result is the sum of, bias included. In any order of summation each term is
 * rounded at most once as a product and once in each addition after it, which is no more than their number.
 */
export function summands(problem: ConvProblem, operation: Operation, bias: boolean): number {
  const { batch, inputChannels, outputChannels, groups, filterSize, paddingMode } = problem
  const taps = sizeOf(filterSize)
  const extra = bias ? 1 : 0
  switch (operation) {
    case 'forward':
      return (inputChannels / groups) * taps + extra
    case 'filterGradient':
    case 'biasGradient':
      return batch * sizeOf(outputSize(problem))
    case 'inputGradient':
    case 'transposed': {
      const direct = (outputChannels / groups) * taps
      if (paddingMode === 'zeros') return direct + extra
      // Virtual elements fold back onto their sources: count the terms of one image by putting ones everywhere.
      const one = { ...problem, batch: 1, inputChannels: 1, outputChannels: 1, groups: 1 }
      const outputGradient = new Float64Array(sizeOf(outputSize(problem))).fill(1)
      const counts = definition(one, 'inputGradient', { outputGradient, filter: new Float64Array(taps).fill(1) }).data
      return (outputChannels / groups) * largest(counts) + extra
    }
  }
}

/** Roundings that the suite itself makes at a node, each of float64. */
function suiteRoundings(term: Term): number {
  switch (term.op) {
    case 'add':
      return term.terms.length - 1
    case 'scale':
      return 1
    case 'matmul':
      return term.a.shape[1]!
    case 'inner':
      return sizeOf(term.a.shape)
    case 'scatter':
      return largest(combine(term, [new Float64Array(term.source.length).fill(1)], true))
    default:
      return 0
  }
}

/** What an element of a call's result is at most, whatever the places of the operands' elements: a normwise magnitude. */
function normOf({ operation, problem }: CallTerm, operands: { readonly [name: string]: Float64Array }): number {
  const { bias, ...factors } = operands
  const terms = summands(problem, operation, false)
  const product = Object.values(factors).reduce((total, factor) => total * largest(factor), terms)
  return (product + largest(bias ?? [])) * upwards
}

/**
 * The bound of a term, by one fold over it. Products of terms add their roundings. With `norms`, every element of a call's
 * result has the magnitude of the largest that operands of such magnitudes can make: number of terms times their largest
 * elements. A transform mixes all elements, so its error does not know that a filter's only tap lies over padding.
 */
export function majorant(term: Term, dtype: Dtype, norms = false): Majorant {
  if (term.op === 'tensor') {
    const roundings = (term.roundings ?? 0) * suiteRounding(dtype)
    return { magnitudes: magnitudesOf(term.value.data), roundings, representable: roundings === 0 }
  }
  if (term.op === 'lengths')
    return { magnitudes: Float64Array.from(term.term.shape), roundings: 0, representable: true }
  const children = childrenOf(term).map((child) => majorant(child, dtype, norms))
  if (term.op === 'call') {
    const operands = Object.fromEntries(Object.keys(term.operands).map((name, j) => [name, children[j]!.magnitudes]))
    const { operation, problem } = term
    const inherited = children.reduce((total, child) => total + child.roundings + (child.representable ? 0 : 1), 0)
    const own = summands(problem, operation, 'bias' in operands)
    const exact = term.by === 'definition'
    return {
      magnitudes: norms
        ? new Float64Array(sizeOf(term.shape)).fill(normOf(term, operands))
        : raised(definition(problem, operation, operands).data),
      roundings: inherited + own * (exact ? suiteRounding(dtype) : 1),
      representable: !exact,
    }
  }
  const magnitudes = combine(
    term,
    children.map((child) => child.magnitudes),
    true,
  )
  const own = suiteRoundings(term) * suiteRounding(dtype)
  const roundings = children.map((child) => child.roundings)
  const product = term.op === 'inner' || term.op === 'matmul'
  return {
    magnitudes: own > 0 ? raised(magnitudes) : magnitudes,
    roundings: (product ? roundings.reduce((a, b) => a + b, 0) : Math.max(...roundings)) + own,
    representable: own === 0 && children.every((child) => child.representable),
  }
}
