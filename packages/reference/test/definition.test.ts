import { reference } from '@convlaws/reference'
import {
  type ConvProblem,
  convertFilterLayout,
  convertLayout,
  definition,
  type OperandNumbers,
  type Operands,
  type Operation,
  operandShape,
  operandsOf,
  operations,
  resultShape,
  type Tensor,
} from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validProblem } from './problems.ts'
import { drawn } from './tensors.ts'

const canonical = (problem: ConvProblem): ConvProblem => ({
  ...problem,
  layout: 'channels-first',
  filterLayout: 'oihw',
})

/** A tensor of the canonical problem in the layouts of the problem. */
function toLayouts(problem: ConvProblem, name: string, tensor: Tensor): Tensor {
  if (name === 'bias') return tensor
  if (name === 'filter') return convertFilterLayout(tensor, 'oihw', problem.filterLayout)
  return convertLayout(tensor, 'channels-first', problem.layout)
}

function operandsFor(
  problem: ConvProblem,
  operation: Operation,
  seed: number,
  kind: 'integers' | 'reals',
  bias: boolean,
) {
  const { required, optional } = operandsOf[operation]
  const names = [...required, ...optional.filter(() => bias)]
  const plain = names.map((name, j) => {
    return [name, drawn(operandShape(canonical(problem), operation, name), problem.dtype, seed + j, kind)] as const
  })
  const operands: Operands = Object.fromEntries(plain.map(([name, tensor]) => [name, toLayouts(problem, name, tensor)]))
  const numbers: OperandNumbers = Object.fromEntries(plain.map(([name, { data }]) => [name, data]))
  return { operands, numbers }
}

function ask(problem: ConvProblem, operation: Operation, operands: Operands): Tensor {
  const method = reference[operation] as (problem: ConvProblem, operands: Operands) => Tensor
  return method(problem, operands)
}

/** The result for comparison with the definition, which knows no layouts. */
function canonicalResult(problem: ConvProblem, operation: Operation, result: Tensor): Tensor {
  if (operation === 'biasGradient') return result
  if (operation === 'filterGradient') return convertFilterLayout(result, problem.filterLayout, 'oihw')
  return convertLayout(result, problem.layout, 'channels-first')
}

const call = [validProblem, fc.integer(), fc.boolean()] as const

describe.each(operations)('%s agrees with the definition', (operation) => {
  test('exactly, over small integers', () => {
    fc.assert(
      fc.property(...call, (problem, seed, bias) => {
        const { operands, numbers } = operandsFor(problem, operation, seed, 'integers', bias)
        const result = ask(problem, operation, operands)
        const truth = definition(problem, operation, numbers)
        const plain = canonicalResult(problem, operation, result)
        expect(result.shape).toEqual(resultShape(problem, operation))
        expect(plain.shape).toEqual(truth.shape)
        expect(plain.data.constructor).toBe(problem.dtype === 'float32' ? Float32Array : Float64Array)
        // Adding 0 turns −0 into 0: which zero a sum gives depends on its order.
        expect([...plain.data].map((x) => x + 0)).toEqual([...truth.data].map((x) => x + 0))
      }),
      { numRuns: 150 },
    )
  })

  test('up to one rounding to the dtype, over reals', () => {
    fc.assert(
      fc.property(...call, (problem, seed, bias) => {
        const { operands, numbers } = operandsFor(problem, operation, seed, 'reals', bias)
        const result = canonicalResult(problem, operation, ask(problem, operation, operands)).data
        const truth = definition(problem, operation, numbers).data
        const positive = Object.entries(numbers).map(([name, data]) => [name, data.map(Math.abs)])
        const majorant = definition(problem, operation, Object.fromEntries(positive)).data
        // u of float32 for the rounding; 2k·u of float64 for two sums of k ≤ 2^9 terms, by their majorant.
        const unit = problem.dtype === 'float32' ? 2 ** -24 : 2 ** -53
        const wrong = result.findIndex(
          (x, j) => Math.abs(x - truth[j]!) > unit * Math.abs(truth[j]!) + 2 ** -43 * majorant[j]!,
        )
        expect(wrong).toBe(-1)
      }),
      { numRuns: 50 },
    )
  })
})
