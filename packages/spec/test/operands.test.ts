import {
  assertOperands,
  type OperandConstraintId,
  type Operands,
  operandConstraints,
  type Tensor,
} from '@convlaws/spec'
import { expect, test } from 'vitest'
import { plain } from './problems.ts'

const tensor = (shape: readonly number[], data: unknown = new Float32Array(shape.reduce((a, b) => a * b, 1))) =>
  ({ shape, data }) as Tensor
const input = tensor([1, 1, 4])
const filter = tensor([1, 1, 3])

/** Operands that break one rule and no rule before it. */
const broken: Record<OperandConstraintId, readonly object[]> = {
  'operands-are-given': [
    { input },
    { filter },
    { input: null, filter },
    { input: new Float32Array(4), filter },
    { input: { shape: [1, 1, 4], data: [1, 2, 3, 4] }, filter },
    { input, filter, bias: null },
  ],
  'operand-dtypes-match': [
    { input: tensor([1, 1, 4], new Float64Array(4)), filter },
    { input: tensor([1, 1, 4], new Int32Array(4)), filter },
    { input, filter, bias: tensor([1], new Float64Array(1)) },
  ],
  'operand-shapes-match': [
    { input: tensor([1, 4]), filter },
    { input: tensor([1, 1, 5]), filter },
    { input, filter: tensor([3, 1, 1]) },
    { input, filter, bias: tensor([2]) },
    { input, filter, bias: tensor([1, 1]) },
  ],
  'operand-lengths-match': [
    { input: tensor([1, 1, 4], new Float32Array(5)), filter },
    { input, filter: tensor([1, 1, 3], new Float32Array(2)) },
  ],
}

test('the table covers every rule, in order', () => {
  expect(Object.keys(broken)).toEqual(operandConstraints.map(({ id }) => id))
})

const rows = Object.entries(broken).flatMap(([id, list]) => list.map((operands, row) => ({ id, row, operands })))

test.each(rows)('$id, row $row', ({ id, operands }) => {
  const refusal = { code: 'invalid-operand', constraint: id, operation: 'forward' }
  expect(() => assertOperands(plain(), 'forward', operands as Operands)).toThrow(expect.objectContaining(refusal))
})

test('what fits is accepted: without bias, with bias, with an undefined bias, in float64, as a view', () => {
  const view = { shape: [1, 1, 4], data: new Float32Array(9).subarray(5) }
  const doubles = { input: tensor([1, 1, 4], new Float64Array(4)), filter: tensor([1, 1, 3], new Float64Array(3)) }
  assertOperands(plain(), 'forward', { input, filter })
  assertOperands(plain(), 'forward', { input, filter, bias: tensor([1]) })
  assertOperands(plain(), 'forward', { input, filter, bias: undefined } as unknown as Operands)
  assertOperands(plain({ dtype: 'float64' }), 'forward', doubles)
  assertOperands(plain(), 'forward', { input: view, filter })
})

test('none at all are missing', () => {
  const none = undefined as unknown as Operands
  expect(() => assertOperands(plain(), 'forward', none)).toThrow('forward: input is missing')
})

test('only what the operation reads is looked at', () => {
  const operands = { outputGradient: tensor([1, 1, 2]), input: tensor([7]) }
  assertOperands(plain(), 'biasGradient', operands)
  expect(() => assertOperands(plain(), 'filterGradient', operands)).toThrow(
    expect.objectContaining({ constraint: 'operand-shapes-match' }),
  )
})

test('shapes follow the layouts, and the operation', () => {
  const problem = plain({ inputChannels: 2, outputChannels: 5, layout: 'channels-last', filterLayout: 'hwio' })
  assertOperands(problem, 'forward', { input: tensor([1, 4, 2]), filter: tensor([3, 2, 5]), bias: tensor([5]) })
  assertOperands(problem, 'transposed', { input: tensor([1, 2, 5]), filter: tensor([3, 2, 5]), bias: tensor([2]) })
})
