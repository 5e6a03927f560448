import {
  type ConvProblem,
  inCanonicalOrder,
  type OperandName,
  type Operation,
  resultShape,
  type Shape,
  sizeOf,
  type Tensor,
} from '@convlaws/spec'
import type { Term, TermOperands } from './term.ts'

/** A tensor as a term; `name` is what text and pictures call it. */
export function tensorTerm(name: string, value: Tensor): Term {
  return { op: 'tensor', name, value, shape: value.shape }
}

/** Constant numbers as a term, such as a row of ones. */
export function constant(name: string, shape: Shape, at: (j: number) => number): Term {
  return tensorTerm(name, { shape, data: Float64Array.from({ length: sizeOf(shape) }, (_, j) => at(j)) })
}

/** Only those operands that are given, since an absent operand and an undefined one are the same. */
function given(operands: { readonly [name in OperandName]?: Term | undefined }): TermOperands {
  return Object.fromEntries(Object.entries(operands).filter(([, term]) => term !== undefined))
}

/** A call of the implementation. */
export function call(
  operation: Operation,
  problem: ConvProblem,
  operands: { readonly [name in OperandName]?: Term | undefined },
): Term {
  return {
    op: 'call',
    by: 'implementation',
    operation,
    problem,
    operands: given(operands),
    shape: resultShape(inCanonicalOrder(problem), operation),
  }
}

/** What the definition says a call is, unrounded. */
export function truth(
  operation: Operation,
  problem: ConvProblem,
  operands: { readonly [name in OperandName]?: Term | undefined },
): Term {
  return { ...(call(operation, problem, operands) as Extract<Term, { op: 'call' }>), by: 'definition' }
}

/** The convolution of input and filter, with bias where it is given. */
export const forward = (problem: ConvProblem, input: Term, filter: Term, bias?: Term): Term =>
  call('forward', problem, { input, filter, bias })

/** The transposed convolution; `input` has the shape of the problem's output. */
export const transposed = (problem: ConvProblem, input: Term, filter: Term, bias?: Term): Term =>
  call('transposed', problem, { input, filter, bias })

/** The gradient with respect to the input. */
export const inputGradient = (problem: ConvProblem, outputGradient: Term, filter: Term): Term =>
  call('inputGradient', problem, { outputGradient, filter })

/** The gradient with respect to the filter. */
export const filterGradient = (problem: ConvProblem, input: Term, outputGradient: Term): Term =>
  call('filterGradient', problem, { input, outputGradient })

/** The gradient with respect to the bias. */
export const biasGradient = (problem: ConvProblem, outputGradient: Term): Term =>
  call('biasGradient', problem, { outputGradient })

/** The sum of terms of one shape. */
export const add = (...terms: readonly Term[]): Term => ({ op: 'add', terms, shape: terms[0]!.shape })

/** A term multiplied by a number. */
export const scale = (by: number, term: Term): Term => ({ op: 'scale', by, term, shape: term.shape })

/** The difference of two terms of one shape. */
export const subtract = (a: Term, b: Term): Term => add(a, scale(-1, b))

/** The same elements in the same order, in another shape of as many elements. */
export const reshape = (term: Term, shape: Shape): Term => ({ op: 'reshape', term, shape })

/** Terms joined along an axis; a single one stays as it is. */
export function concat(terms: readonly Term[], axis: number): Term {
  if (terms.length === 1) return terms[0]!
  const length = terms.reduce((sum, term) => sum + term.shape[axis]!, 0)
  return { op: 'concat', terms, axis, shape: terms[0]!.shape.map((n, a) => (a === axis ? length : n)) }
}

/** The matrix product of [m, k] and [k, n]. */
export const matmul = (a: Term, b: Term): Term => ({ op: 'matmul', a, b, shape: [a.shape[0]!, b.shape[1]!] })

/** The sum of products of two terms of as many elements: one element. */
export const inner = (a: Term, b: Term): Term => ({ op: 'inner', a, b, shape: [1] })

/** The sum of all elements: one element. */
export const sum = (term: Term): Term =>
  inner(
    term,
    constant('1', term.shape, () => 1),
  )

/** The lengths of the axes of what a call returns, in channels-first or oihw order. */
export const lengths = (term: Term): Term => ({ op: 'lengths', term, shape: [term.shape.length] })
