import {
  type ConvProblem,
  filterShape,
  inCanonicalOrder,
  inputShape,
  type OperandName,
  type Operation,
  operandsOf,
  outputShape,
  type Shape,
} from '@convlaws/spec'
import type { Context } from '../context.ts'
import type { Sides } from '../law.ts'
import { add, call, matmul, reshape, tensorTerm } from './build.ts'
import { broadcast, permute } from './gather.ts'
import type { Term, TermOperands } from './term.ts'

/** Moves the elements of a tensor: gathers and reshapes, one upon another. Linear, and without arithmetic of its own. */
export type Move = (term: Term) => Term

/** The part that a tensor has in a convolution. */
type Role = 'input' | 'filter' | 'output'

/** The shape of each tensor of a convolution, in channels-first and oihw order. */
export type Shapes = { readonly [role in Role]: Shape }

/** How one computation does the work of a convolution: where the elements of input, filter and output are in it, and what computes. */
export interface Standing {
  /** From the input of the convolution to that of the computation; default: the same. */
  readonly input?: Move
  readonly filter?: Move
  /** From the output of the convolution to that of the computation, as a gradient goes. */
  readonly output?: Move
  readonly compute: (operation: Operation, operands: TermOperands) => Term
}

/** Part of each operand in each operation, and of the result; null where that is no tensor of the three. */
const roles: {
  readonly [name in Operation]: {
    readonly operands: { readonly [name in OperandName]?: Role }
    readonly result: Role | null
  }
} = {
  forward: { operands: { input: 'input', filter: 'filter' }, result: 'output' },
  inputGradient: { operands: { outputGradient: 'output', filter: 'filter' }, result: 'input' },
  filterGradient: { operands: { input: 'input', outputGradient: 'output' }, result: 'filter' },
  biasGradient: { operands: { outputGradient: 'output' }, result: null },
  transposed: { operands: { input: 'output', filter: 'filter' }, result: 'input' },
}

/** The shapes of a problem. */
export function shapesOf(problem: ConvProblem): Shapes {
  const canonical = inCanonicalOrder(problem)
  return { input: inputShape(canonical), filter: filterShape(canonical), output: outputShape(canonical) }
}

/** The implementation on a problem, as what computes. */
export const byCall =
  (problem: ConvProblem): Standing['compute'] =>
  (operation, operands) =>
    call(operation, problem, operands)

const flipped = (matrix: Term) => permute(matrix, [1, 0])

/** A matrix product as what computes: output [m, n] = filter [m, k] × input [k, n], and its gradients. */
export const byMatrices: Standing['compute'] = (operation, { input, filter, outputGradient }) => {
  if (operation === 'forward') return matmul(filter!, input!)
  if (operation === 'filterGradient') return matmul(outputGradient!, flipped(input!))
  return matmul(flipped(filter!), outputGradient ?? input!)
}

/** The adjoint of a move: from what it makes of a tensor of a shape back to that shape, every element onto its source. */
export function adjoint(move: Move, shape: Shape, term: Term): Term {
  const leaf = tensorTerm('', { shape, data: new Float64Array(0) })
  let result = term
  for (let node = move(leaf); node !== leaf; ) {
    if (node.op === 'gather')
      result = { op: 'scatter', label: `(${node.label})ᵀ`, term: result, shape: node.term.shape, source: node.source }
    else if (node.op === 'reshape') result = reshape(result, node.term.shape)
    else throw new Error(`bug: a move is made of gathers and reshapes, not of ${node.op}`)
    node = node.term
  }
  return result
}

const unmoved: Move = (term) => term

/** The result of an operation on a convolution of these shapes, by what stands for it. The bias is left out. */
export function through(operation: Operation, shapes: Shapes, standing: Standing, operands: TermOperands): Term {
  const { operands: parts, result } = roles[operation]
  const moved = Object.entries(parts).map(([name, role]) => [
    name,
    (standing[role] ?? unmoved)(operands[name as OperandName]!),
  ])
  const value = standing.compute(operation, Object.fromEntries(moved) as TermOperands)
  return result === null ? value : adjoint(standing[result] ?? unmoved, shapes[result], value)
}

/** The operands that an operation must be given on a convolution of these shapes, in numbers of the row's domain. */
export function operandsLike({ operation, tensor }: Context, shapes: Shapes, { dtype }: ConvProblem): TermOperands {
  const parts = roles[operation].operands
  return Object.fromEntries(
    operandsOf[operation].required.map((name) => [name, tensor(name, shapes[parts[name]!], dtype)]),
  )
}

/** The equation between a problem and what stands for it: its result is the sum of theirs, and the bias over its channel. */
export function standsFor(
  operation: Operation,
  problem: ConvProblem,
  operands: TermOperands,
  standings: readonly Standing[],
): Sides {
  const shapes = shapesOf(problem)
  const parts = standings.map((standing) => through(operation, shapes, standing, operands))
  const { bias } = operands
  const terms = bias ? [...parts, broadcast(bias, parts[0]!.shape)] : parts
  return { lhs: call(operation, problem, operands), rhs: terms.length === 1 ? terms[0]! : add(...terms) }
}
