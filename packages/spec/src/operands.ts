import { shown } from './assert-valid.ts'
import type { ConvProblem, Operation, Tensor } from './contract.ts'
import { ConvError } from './conv-error.ts'
import { type OperandName, operandShape, operandsOf, type Shape, sizeOf } from './shapes.ts'

/** The operands of one call, by name. */
export type Operands = { readonly [name in OperandName]?: Tensor }

const arrayOf = { float32: Float32Array, float64: Float64Array } as const

/** Rules for the operands of a call, with their ids, in the order in which they are tested. */
export const operandConstraints = [
  { id: 'operands-are-given', statement: 'Every operand that the operation reads is a tensor.' },
  { id: 'operand-dtypes-match', statement: "Operands are Float32Array or Float64Array, as the problem's dtype says." },
  {
    id: 'operand-shapes-match',
    statement: 'The shape of each operand is the one that the problem implies in its layouts.',
  },
  { id: 'operand-lengths-match', statement: 'data.length is the product of shape.' },
] as const

/** The id of a rule for operands. */
export type OperandConstraintId = (typeof operandConstraints)[number]['id']

const sameShape = (a: Shape, b: Shape) => a.length === b.length && a.every((length, axis) => length === b[axis])

function brokenBy(
  tensor: Tensor | undefined,
  dtype: ConvProblem['dtype'],
  shape: Shape,
): { id: OperandConstraintId; was: string; rule: string } | null {
  if (
    typeof tensor !== 'object' ||
    tensor === null ||
    !Array.isArray(tensor.shape) ||
    !ArrayBuffer.isView(tensor.data)
  ) {
    return {
      id: 'operands-are-given',
      was: `is ${tensor === undefined ? 'missing' : 'no tensor'}`,
      rule: 'be a tensor { shape, data }',
    }
  }
  if (!(tensor.data instanceof arrayOf[dtype])) {
    return {
      id: 'operand-dtypes-match',
      was: `holds ${tensor.data.constructor.name}`,
      rule: `hold ${arrayOf[dtype].name}`,
    }
  }
  if (!sameShape(tensor.shape, shape)) {
    return { id: 'operand-shapes-match', was: `has shape ${shown(tensor.shape)}`, rule: `have shape ${shown(shape)}` }
  }
  if (tensor.data.length !== sizeOf(shape)) {
    return {
      id: 'operand-lengths-match',
      was: `has ${tensor.data.length} elements`,
      rule: `have ${sizeOf(shape)}, the product of ${shown(shape)}`,
    }
  }
  return null
}

/**
 * Returns normally when a tensor has the type, the shape and the length that it must have. `place` begins the message,
 * for example 'forward: input'.
 * @throws ConvError 'invalid-operand', with the id of the rule that is broken.
 */
export function assertTensor(
  place: string,
  tensor: Tensor | undefined,
  dtype: ConvProblem['dtype'],
  shape: Shape,
  operation?: Operation,
): void {
  const broken = brokenBy(tensor, dtype, shape)
  if (!broken) return
  const { id, was, rule } = broken
  const message = `${place} ${was}; it must ${rule} (${id})`
  throw new ConvError({ code: 'invalid-operand', constraint: id, message, ...(operation && { operation }) })
}

/**
 * Returns normally when every operand of a call has the type, shape and length that its (valid) problem implies.
 * @throws ConvError 'invalid-operand', with the id of the rule that is broken.
 */
export function assertOperands(problem: ConvProblem, operation: Operation, operands: Operands): void {
  const { required, optional } = operandsOf[operation]
  const all: Operands = operands ?? {} // callers of JavaScript may leave them out
  const given = [...required, ...optional.filter((name) => all[name] !== undefined)]
  for (const name of given) {
    const shape = operandShape(problem, operation, name)
    assertTensor(`${operation}: ${name}`, all[name], problem.dtype, shape, operation)
  }
}
