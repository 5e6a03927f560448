import {
  type ConvProblem,
  type Dtype,
  definition,
  inCanonicalOrder,
  type OperandName,
  type Operation,
  operandShape,
  operandsOf,
  operations,
  type Tensor,
  zeros,
} from '@convlaws/spec'
import type { Context } from '../context.ts'
import type { Laboratory } from '../run/laboratory.ts'
import { convertResult } from '../terms/evaluate.ts'
import type { Term } from '../terms/term.ts'

/** A call that a program is going to make, with numbers of its own. */
export interface PlannedCall {
  readonly operation: Operation
  readonly problem: ConvProblem
  readonly terms: { readonly [name in OperandName]?: Term }
}

/**
 * Integers small enough for every partial sum of a drawn problem to be exact: 9·9·10^4 is below 2^24, and 2^19·2^19·10^4
 * below 2^53. Products of those of float64 do not fit float32, so that arithmetic of the wrong type shows.
 */
const amplitude: Readonly<Record<Dtype, number>> = { float32: 9, float64: 2 ** 19 }

/** Plans a call; `name` keeps its numbers apart from those of other calls. A bias is among them where `bias` says so. */
export function planCall(
  context: Context,
  name: string,
  problem: ConvProblem,
  operation: Operation = context.operation,
  bias = false,
): PlannedCall {
  const { required, optional } = operandsOf[operation]
  const names = bias && context.claims.bias ? [...required, ...optional] : required
  const options = { amplitude: amplitude[problem.dtype], impulses: false }
  const entries = names.map((operand) => [
    operand,
    context.tensor(
      `${name} ${operand}`,
      operandShape(inCanonicalOrder(problem), operation, operand),
      problem.dtype,
      options,
    ),
  ])
  return { operation, problem, terms: Object.fromEntries(entries) }
}

/**
 * A call of whichever operation is drawn, the row's own as often as not; and one of the row's own to make in its place
 * where the subject does not claim the other.
 */
export function planAnyOperation(
  context: Context,
  name: string,
  problem: ConvProblem,
  drawnBy: string,
  bias = false,
): readonly PlannedCall[] {
  const own = planCall(context, name, problem, context.operation, bias)
  if (context.draw.choice(`${drawnBy} is of another operation`, 2) === 0) return [own]
  return [planCall(context, name, problem, context.draw.pick(`${drawnBy} operation`, operations), bias), own]
}

/** The first of some planned calls that the subject claims. */
export const firstClaimed = (laboratory: Laboratory, planned: readonly PlannedCall[]): PlannedCall | undefined =>
  planned.find(({ problem, operation }) => laboratory.claimed(problem, operation))

/** Fresh operands of a planned call. */
export const operandsFor = (
  laboratory: Laboratory,
  { operation, problem, terms }: PlannedCall,
): { [name: string]: Tensor } => laboratory.operands(problem, operation, terms)

/** Makes a planned call on the subject, with fresh operands. */
export const make = (laboratory: Laboratory, planned: PlannedCall): Promise<Tensor> =>
  laboratory.call(planned.operation, planned.problem, operandsFor(laboratory, planned))

/**
 * What a planned call gives alone: asked of an implementation that has seen no other call; where the subject is no
 * factory, what the definition says.
 */
export async function makeAlone(laboratory: Laboratory, planned: PlannedCall): Promise<Tensor> {
  const { operation, problem, terms } = planned
  const other = await laboratory.fresh()
  if (other) return laboratory.call(operation, problem, operandsFor(laboratory, planned), other)
  const operands = Object.fromEntries(
    Object.entries(terms).map(([name, term]) => [name, term.op === 'tensor' ? term.value.data : undefined]),
  )
  const { shape, data } = definition(problem, operation, operands)
  const rounded = zeros(problem.dtype, data.length)
  rounded.set(data)
  return convertResult({ shape, data: rounded }, operation, problem)
}
