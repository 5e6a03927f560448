import { axesOf, type ConvProblem, type OperandName, type Operation, operandsOf, sizeOf } from '@convlaws/spec'
import type { Context } from '../context.ts'
import type { Draw } from '../draw/draw.ts'
import { add, call, constant, truth } from './build.ts'
import type { Term } from './term.ts'

/** Operations whose second factor meets the input alone where nothing is padded with zeros. */
const secondFactor: { readonly [operation in Operation]?: OperandName } = {
  forward: 'filter',
  filterGradient: 'outputGradient',
}

/** Whether some tap may read a zero that is no element: there the specification does not say what becomes of 0 · ∞. */
const readsZeros = (problem: ConvProblem) =>
  problem.paddingMode === 'zeros' && axesOf(problem).some(({ begin, end }) => begin > 0 || end > 0)

/**
 * Operands in which an element that is not finite may stand: the first one, whose elements are read by taps alone; the bias;
 * and the second factor where no window reaches into zeros.
 */
function operandsToSpoil(problem: ConvProblem, operation: Operation, bias: boolean): OperandName[] {
  const second = secondFactor[operation]
  return [
    operandsOf[operation].required[0]!,
    ...(second && !readsZeros(problem) ? [second] : []),
    ...(bias ? ['bias' as const] : []),
  ]
}

/** Operands of a case in one of which single elements are to be replaced by others that are not finite. */
export interface Spoiled {
  readonly problem: ConvProblem
  readonly operands: { readonly [name in OperandName]?: Term }
  readonly bias: Term | undefined
  readonly name: OperandName
  /** Those elements at their places, and 0 everywhere else. */
  readonly elements: Term
}

/** Draws operands, zeros among those that are not spoiled, and the elements that spoil one: `at` draws them for its size. */
export function drawSpoiled(
  context: Context,
  at: (draw: Draw, size: number) => { readonly label: string; readonly value: (j: number) => number },
): Spoiled {
  const { draw, operation } = context
  const problem = context.problem()
  const bias = context.bias(problem)
  const name = draw.pick('spoiled', operandsToSpoil(problem, operation, bias !== undefined))
  const entries = operandsOf[operation].required.map((operand): [OperandName, Term] => [
    operand,
    context.operand(problem, operand, operation, operand === name ? {} : { zeros: true }),
  ])
  const operands: Spoiled['operands'] = { ...Object.fromEntries(entries), ...(bias && { bias }) }
  const { shape } = operands[name]!
  const { label, value } = at(draw, sizeOf(shape))
  return { problem, operands, bias, name, elements: constant(label, shape, value) }
}

/** What those elements alone give: with all else 0 where the bias is spoiled, and without a bias where it is not. */
function alone({ problem, operands, name, elements }: Spoiled, operation: Operation): Term {
  const [first] = operandsOf[operation].required as readonly [OperandName]
  const { bias: _, ...factors } = operands
  const zero = { [first]: constant('0', operands[first]!.shape, () => 0) }
  return truth(operation, problem, { ...factors, ...(name === 'bias' && zero), [name]: elements })
}

/** The result with a spoiled operand, and what it must be: the result without, plus what the spoiling elements alone give. */
export function spoiledSides(spoiled: Spoiled, operation: Operation): { lhs: Term; rhs: Term } {
  const { problem, operands, name, elements } = spoiled
  return {
    lhs: call(operation, problem, { ...operands, [name]: add(operands[name]!, elements) }),
    rhs: add(call(operation, problem, operands), alone(spoiled, operation)),
  }
}
