import { definition, everyCapability, operations, parseDescriptor, resultShape } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { rightImplementation } from '../src/index.ts'
import { numbersOf, tensorOf } from '../src/right-implementation.ts'
import { randomFrom, randomOperands, randomProblem, seed } from './random-call.ts'
import { ask, sameResult } from './same-result.ts'

const right = rightImplementation('right')

test('2 + 3 · 4 in one element, in every operation that has it', async () => {
  const { problem } = parseDescriptor('forward n1 ci1 size1 co1 filter1 bias')
  const one = (x: number) => ({ shape: [1, 1, 1], data: Float32Array.of(x) })
  const bias = { shape: [1], data: Float32Array.of(2) }
  const results = {
    forward: await right.forward(problem, { input: one(3), filter: one(4), bias }),
    transposed: await right.transposed!(problem, { input: one(3), filter: one(4), bias }),
    inputGradient: await right.inputGradient!(problem, { outputGradient: one(3), filter: one(4) }),
    filterGradient: await right.filterGradient!(problem, { outputGradient: one(3), input: one(4) }),
    biasGradient: await right.biasGradient!(problem, { outputGradient: one(3) }),
  }
  expect(Object.values(results).map(({ data }) => [...data])).toEqual([[14], [14], [12], [12], [3]])
})

test('claims everything', () => expect(right.capabilities).toEqual(everyCapability))

test.each(operations)(
  '%s has the shape and type of the contract, and the numbers of the definition',
  async (operation) => {
    const random = randomFrom(seed)
    for (let run = 0; run < 100; run++) {
      const problem = randomProblem(random)
      const operands = randomOperands(random, problem, operation)
      const result = await ask(right, operation, problem, operands)
      const array = problem.dtype === 'float32' ? Float32Array : Float64Array
      expect(result.data).toBeInstanceOf(array)
      expect(result.shape).toEqual(resultShape(problem, operation))
      const truth = definition(problem, operation, numbersOf(problem, operands))
      expect(sameResult(result, tensorOf(truth, { problem, operation }))).toBe(true)
    }
  },
)

test('refuses an invalid problem and a wrong operand', async () => {
  const random = randomFrom(seed)
  const problem = { ...randomProblem(random), batch: 1 }
  const operands = randomOperands(random, problem, 'forward')
  const invalid = { ...problem, strides: problem.strides.map(() => 0) }
  await expect(ask(right, 'forward', invalid, operands)).rejects.toMatchObject({ constraint: 'strides-are-positive' })
  const short = { ...operands, bias: { shape: [0], data: operands.bias!.data.slice(0, 0) } }
  await expect(ask(right, 'forward', problem, short)).rejects.toMatchObject({ constraint: 'operand-shapes-match' })
})

test('refuses calls once it is disposed, which may be done twice', async () => {
  const disposed = rightImplementation('disposed')
  const { problem } = parseDescriptor('biasGradient n1 ci1 size1 co1 filter1')
  const operands = randomOperands(randomFrom(seed), problem, 'biasGradient')
  await ask(disposed, 'biasGradient', problem, operands)
  disposed.dispose!()
  disposed.dispose!()
  await expect(ask(disposed, 'biasGradient', problem, operands)).rejects.toMatchObject({ code: 'unsupported' })
})
