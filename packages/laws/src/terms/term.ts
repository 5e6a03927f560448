import type { ConvProblem, OperandName, Operation, Shape, Tensor } from '@convlaws/spec'

/** The operands of a call, as terms, in channels-first and oihw order. */
export type TermOperands = { readonly [name in OperandName]?: Term }

/**
 * One side of an equation, as data. Every tensor is in channels-first or oihw order, whatever layouts a problem names;
 * the run reading converts at the border. Each node carries the shape of its value. A tensor of numbers that float64 has
 * not, such as roots of unity, says how many roundings of float64 each of them carries at most.
 */
export type Term = {
  readonly shape: Shape
} & (
  | { readonly op: 'tensor'; readonly name: string; readonly value: Tensor; readonly roundings?: number }
  /** A call of the implementation, or of the definition where `by` says so. */
  | {
      readonly op: 'call'
      readonly by: 'implementation' | 'definition'
      readonly operation: Operation
      readonly problem: ConvProblem
      readonly operands: TermOperands
    }
  | { readonly op: 'add'; readonly terms: readonly Term[] }
  | { readonly op: 'scale'; readonly by: number; readonly term: Term }
  /** Moves elements: element j is element source[j] of the term, or zero where that is −1. */
  | { readonly op: 'gather'; readonly label: string; readonly term: Term; readonly source: Int32Array }
  /** The adjoint of gather: element j of the term is added onto element source[j], or dropped where that is −1. */
  | { readonly op: 'scatter'; readonly label: string; readonly term: Term; readonly source: Int32Array }
  | { readonly op: 'reshape'; readonly term: Term }
  | { readonly op: 'concat'; readonly terms: readonly Term[]; readonly axis: number }
  /** [m, k] times [k, n]. */
  | { readonly op: 'matmul'; readonly a: Term; readonly b: Term }
  /** One element: the sum of products. */
  | { readonly op: 'inner'; readonly a: Term; readonly b: Term }
  /** The shape that a call returned, as numbers; the call's result is not held to its stated shape. */
  | { readonly op: 'lengths'; readonly term: Term }
)

/** A node that asks for a call. */
export type CallTerm = Extract<Term, { op: 'call' }>

/** The nodes directly below a node. */
export function childrenOf(term: Term): readonly Term[] {
  switch (term.op) {
    case 'tensor':
      return []
    case 'call':
      return Object.values(term.operands)
    case 'add':
    case 'concat':
      return term.terms
    case 'matmul':
    case 'inner':
      return [term.a, term.b]
    default:
      return [term.term]
  }
}
