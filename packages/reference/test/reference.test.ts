import * as everything from '@convlaws/reference'
import implementation, { reference } from '@convlaws/reference'
import {
  type ConvProblem,
  completeCapabilities,
  everyCapability,
  type ImplementationModule,
  isGuarded,
  type Operands,
  operations,
  problemOf,
  type Tensor,
} from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { line, tensor } from './tensors.ts'

describe('the contract', () => {
  test('the default export of the module is the implementation', () => {
    const module: ImplementationModule = everything
    expect(module.default).toBe(reference)
    expect(implementation).toBe(reference)
  })

  test('name and version are those of the package', () => {
    expect(reference).toMatchObject({ contract: 1, name: 'reference', version: manifest.version })
  })

  test('it claims everything, has every operation, and refuses by itself', () => {
    expect(completeCapabilities(reference.capabilities)).toEqual(everyCapability)
    expect(operations.filter((operation) => typeof reference[operation] !== 'function')).toEqual([])
    expect(isGuarded(reference)).toBe(false)
  })
})

const problem = problemOf([1, 1, 4], [1, 1, 3])
const operands = { input: line(1, 2, 3, 4), filter: line(1, 2, 3), outputGradient: line(1, 2), bias: tensor([1], [1]) }

/** Operands for any operation on `problem`: transposed reads as input what has the shape of the output. */
const operandsFor = (operation: string) => (operation === 'transposed' ? { ...operands, input: line(1, 2) } : operands)

const call = (operation: (typeof operations)[number]) =>
  reference[operation] as (problem: ConvProblem, operands: Operands) => Tensor

describe.each(operations)('%s', (operation) => {
  test('refuses an invalid problem, whatever the operands', () => {
    const refusal = { code: 'invalid-problem', constraint: 'strides-are-positive', operation }
    expect(() => call(operation)({ ...problem, strides: [0] }, {})).toThrow(expect.objectContaining(refusal))
  })

  test('refuses a missing operand', () => {
    const refusal = { code: 'invalid-operand', constraint: 'operands-are-given', operation }
    expect(() => call(operation)(problem, {})).toThrow(expect.objectContaining(refusal))
  })

  test('refuses operands of another type', () => {
    const refusal = { code: 'invalid-operand', constraint: 'operand-dtypes-match', operation }
    const float64 = { ...problem, dtype: 'float64' } as const
    expect(() => call(operation)(float64, operandsFor(operation))).toThrow(expect.objectContaining(refusal))
  })

  test('refuses operands of another shape', () => {
    const refusal = { code: 'invalid-operand', constraint: 'operand-shapes-match', operation }
    const longer = { ...problem, inputSize: [9] }
    expect(() => call(operation)(longer, operandsFor(operation))).toThrow(expect.objectContaining(refusal))
  })

  test('leaves its operands as they were, and shares no memory with them', () => {
    const given = operandsFor(operation)
    const before = structuredClone(given)
    const result = call(operation)(problem, given)
    result.data.fill(7)
    expect(given).toEqual(before)
  })
})

test.each(['forward', 'transposed'] as const)('%s refuses a bias that is too long', (operation) => {
  const refusal = { code: 'invalid-operand', constraint: 'operand-shapes-match', operation }
  const given = { ...operandsFor(operation), bias: tensor([2], [1, 2]) }
  expect(() => call(operation)(problem, given)).toThrow(expect.objectContaining(refusal))
})

test('methods work without their object', () => {
  const { forward } = reference
  expect(forward(problem, operands)).toEqual(line(15, 21))
})
