import { parseDescriptor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { faults, rightImplementation, type StatelessFault } from '../src/index.ts'
import { numbersOf } from '../src/right-implementation.ts'
import { type Draw, evidence } from './evidence.ts'
import { nonZero, type Random, randomFrom, randomOperands, randomProblem, real, seed } from './random-call.ts'
import { ask, sameResult } from './same-result.ts'

const stateless = faults.filter((fault): fault is StatelessFault => 'trigger' in fault)
const right = rightImplementation('right')

const oneOf = (values: readonly number[]) => (random: Random) => values[Math.floor(random() * values.length)]!
const draws: Record<Draw, (random: Random) => number> = {
  reals: real,
  integers: nonZero,
  large: (random) => nonZero(random) * 1000,
  zeros: () => 0,
  subnormals: oneOf([2 ** -140, -3 * 2 ** -135, 1, 2, -3]),
  infinities: oneOf([Number.POSITIVE_INFINITY, 1, 2, -3, 4, 5, -6, 7]),
  'not-numbers': oneOf([Number.NaN, 0, 0, 1, 2, -3, 4, Number.NEGATIVE_INFINITY]),
}

test('there is evidence against every stateless fault, and nothing else', () => {
  expect(Object.keys(evidence).sort()).toEqual(stateless.map(({ id }) => id).sort())
})

describe.each(stateless.map((fault) => [fault.id, fault] as const))('%s', (id, fault) => {
  test('differs from the right implementation on its evidence', async () => {
    const [descriptor, draw = 'reals'] = evidence[id]!
    const { operation, problem, bias } = parseDescriptor(descriptor)
    expect(operation).toBe(fault.operation)
    const random = randomFrom(1)
    const operands = randomOperands(random, problem, operation, bias, draws[draw])
    expect(fault.trigger(problem, numbersOf(problem, operands))).toBe(true)
    const wrong = await ask(fault.create(), operation, problem, operands)
    expect(sameResult(wrong, await ask(right, operation, problem, operands))).toBe(false)
  })

  test('is right bit for bit where its trigger is false, and answers with a tensor where it is true', async () => {
    const random = randomFrom(seed)
    const implementation = fault.create()
    for (let run = 0; run < 60; run++) {
      const problem = randomProblem(random)
      const draw = run % 4 === 0 ? draws['not-numbers'] : real
      const operands = randomOperands(random, problem, fault.operation, run % 2 === 0, draw)
      const result = await ask(implementation, fault.operation, problem, operands)
      expect(result.data.length).toBe(result.shape.reduce((product, length) => product * length, 1))
      if (fault.trigger(problem, numbersOf(problem, operands))) continue
      expect(sameResult(result, await ask(right, fault.operation, problem, operands))).toBe(true)
    }
  })
})
