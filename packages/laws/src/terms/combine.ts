import { sizeOf } from '@convlaws/spec'
import type { Term } from './term.ts'

/** A term that the suite computes by itself, from the values of its children. */
export type SuiteTerm = Exclude<Term, { op: 'tensor' | 'call' | 'lengths' }>

/**
 * The value of a node from the values of its children, in float64. With `magnitudes` the children's values are bounds of
 * absolute values, and so is the result: the same sums, with a scale's absolute value.
 */
export function combine(term: SuiteTerm, values: readonly Float64Array[], magnitudes: boolean): Float64Array {
  const [first, second] = values as readonly [Float64Array, Float64Array]
  switch (term.op) {
    case 'add': {
      const result = new Float64Array(first.length)
      for (const value of values) for (let j = 0; j < result.length; j++) result[j]! += value[j]!
      return result
    }
    case 'scale': {
      const by = magnitudes ? Math.abs(term.by) : term.by
      const result = new Float64Array(first.length)
      for (let j = 0; j < result.length; j++) result[j] = by * first[j]!
      return result
    }
    case 'gather':
      return gathered(term.source, first)
    case 'scatter': {
      const { source } = term
      const result = new Float64Array(sizeOf(term.shape))
      for (let j = 0; j < source.length; j++) if (source[j]! >= 0) result[source[j]!]! += first[j]!
      return result
    }
    case 'reshape':
      return first
    case 'concat':
      return concatenated(term, values)
    case 'matmul': {
      const [m, n] = term.shape as readonly [number, number]
      const k = term.a.shape[1]!
      const result = new Float64Array(m * n)
      for (let i = 0; i < m; i++)
        for (let l = 0; l < k; l++)
          for (let j = 0; j < n; j++) result[i * n + j]! += first[i * k + l]! * second[l * n + j]!
      return result
    }
    case 'inner': {
      let total = 0
      for (let j = 0; j < first.length; j++) total += first[j]! * second[j]!
      return Float64Array.of(total)
    }
  }
}

function gathered(source: Int32Array, from: Float64Array): Float64Array {
  const result = new Float64Array(source.length)
  for (let j = 0; j < result.length; j++) if (source[j]! >= 0) result[j] = from[source[j]!]!
  return result
}

function concatenated(term: Extract<Term, { op: 'concat' }>, values: readonly Float64Array[]): Float64Array {
  const result = new Float64Array(sizeOf(term.shape))
  const outer = sizeOf(term.shape.slice(0, term.axis))
  const inner = sizeOf(term.shape.slice(term.axis + 1))
  const step = term.shape[term.axis]! * inner
  let start = 0
  values.forEach((value, t) => {
    const length = term.terms[t]!.shape[term.axis]! * inner
    for (let row = 0; row < outer; row++)
      result.set(value.subarray(row * length, (row + 1) * length), row * step + start)
    start += length
  })
  return result
}
