import { type ConvProblem, type Dtype, definition } from '@convlaws/spec'
import { combine } from './combine.ts'
import { largest, largestMagnitude, magnitudesOf } from './magnitudes.ts'
import { summands } from './majorant.ts'
import { childrenOf, type Term } from './term.ts'

/** Integers of at most this magnitude are numbers of the dtype, and so is every partial sum of terms that stays below it. */
export const exactLimit: Readonly<Record<Dtype, number>> = { float32: 2 ** 24, float64: 2 ** 53 }

/** Beyond these a multiple of a power of two is no number of the dtype, however few bits it has; the least is subnormal. */
const ends: Readonly<Record<Dtype, readonly [least: number, most: number]>> = {
  float32: [2 ** -149, 2 ** 127],
  float64: [2 ** -1074, 2 ** 1023],
}

type Reading<T> = {
  tensor(term: Term & { op: 'tensor' }): T
  node(term: Term, children: readonly T[]): T
  largest(value: T): number
}

/** A cheap reading: one number for a whole term, the product of its factors' largest elements and its summands. */
const ceiling: Reading<number> = {
  tensor: (term) => largestMagnitude(term.value.data),
  largest: (value) => value,
  node: (term, children) => {
    switch (term.op) {
      case 'call': {
        const names = Object.keys(term.operands)
        const product = children.reduce((result, value, j) => (names[j] === 'bias' ? result : result * value), 1)
        return product * summands(term.problem, term.operation, false) + (children[names.indexOf('bias')] ?? 0)
      }
      case 'add':
        return children.reduce((a, b) => a + b, 0)
      case 'scale':
        return Math.abs(term.by) * children[0]!
      case 'scatter':
        return children[0]! * term.source.length
      case 'matmul':
        return children[0]! * children[1]! * term.a.shape[1]!
      case 'inner':
        return children[0]! * children[1]! * term.a.shape.reduce((a, b) => a * b, 1)
      case 'lengths':
        return 0
      default:
        return Math.max(...children)
    }
  },
}

/** The exact reading: for each element, the sum of absolute products. */
const magnitudes: Reading<Float64Array> = {
  tensor: (term) => magnitudesOf(term.value.data),
  largest,
  node: (term, children) => {
    if (term.op === 'tensor' || term.op === 'lengths') return new Float64Array(1)
    if (term.op !== 'call') return combine(term, children, true)
    const operands = Object.fromEntries(Object.keys(term.operands).map((name, j) => [name, children[j]!]))
    return definition(term.problem as ConvProblem, term.operation, operands).data
  },
}

/** The power of two of which every element of a node is a multiple, from those of its children: integers are multiples of 1. */
function unitOf(term: Term, children: readonly number[]): number {
  if (term.op === 'tensor' || term.op === 'lengths') return 1
  if (term.op === 'scale') return isPowerOfTwo(term.by) ? Math.abs(term.by) * children[0]! : children[0]!
  if (term.op === 'inner' || term.op === 'matmul') return children[0]! * children[1]!
  if (term.op !== 'call') return Math.min(...children)
  const names = Object.keys(term.operands)
  const product = children.reduce((result, unit, j) => (names[j] === 'bias' ? result : result * unit), 1)
  return Math.min(product, children[names.indexOf('bias')] ?? product)
}

const isPowerOfTwo = (x: number) => x !== 0 && Math.abs(x) === 2 ** Math.round(Math.log2(Math.abs(x)))

/** Whether numbers up to `most`, multiples of `unit`, and every partial sum of theirs below `most`, are numbers of the dtype. */
function fits(most: number, unit: number, dtype: Dtype): boolean {
  const [least, beyond] = ends[dtype]
  return unit >= least && most <= Math.min(exactLimit[dtype] * unit, beyond)
}

/** What a reading says of a node: its value and its unit, or null where the node or one below it does not fit. */
type Folded<T> = { readonly value: T; readonly unit: number } | null

/** A reading that reads each node once, however many terms share it. */
function folding<T>(reading: Reading<T>): (term: Term) => Folded<T> {
  const known = new Map<Term, Folded<T>>()
  const fold = (term: Term): Folded<T> => {
    if (term.op === 'tensor') return { value: reading.tensor(term), unit: 1 }
    const children: { value: T; unit: number }[] = []
    for (const child of childrenOf(term)) {
      const folded = foldOnce(child)
      if (folded === null) return null
      if (term.op === 'call' && !fits(reading.largest(folded.value), folded.unit, term.problem.dtype)) return null
      children.push(folded)
    }
    const value = reading.node(
      term,
      children.map((child) => child.value),
    )
    const unit = unitOf(
      term,
      children.map((child) => child.unit),
    )
    const dtype = term.op === 'call' && term.by === 'implementation' ? term.problem.dtype : 'float64'
    return fits(reading.largest(value), unit, dtype) ? { value, unit } : null
  }
  const foldOnce = (term: Term): Folded<T> => {
    let folded = known.get(term)
    if (folded === undefined) {
      folded = fold(term)
      known.set(term, folded)
    }
    return folded
  }
  return foldOnce
}

/**
 * Whether terms over integers are exact: every partial sum, in any order, of every call in them stays within what the dtype
 * holds exactly; where powers of two scale integers, within as many multiples of them. Tries the cheap reading first, and
 * the reading element by element only where that is not enough.
 */
export function areExact(terms: readonly Term[]): boolean {
  const [byCeiling, byMagnitudes] = [folding(ceiling), folding(magnitudes)]
  return terms.every((term) => byCeiling(term) !== null || byMagnitudes(term) !== null)
}
