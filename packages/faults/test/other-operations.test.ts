import { claimed, operations } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { faults, rightImplementation } from '../src/index.ts'
import { randomFrom, randomOperands, randomProblem, seed } from './random-call.ts'
import { ask, sameResult } from './same-result.ts'

const right = rightImplementation('right')

test.each(faults.map((fault) => [fault.id, fault] as const))(
  '%s leaves the other operations right',
  async (_, fault) => {
    const random = randomFrom(seed)
    const implementation = fault.create()
    let compared = 0
    for (const operation of operations.filter((name) => name !== fault.operation)) {
      // Some claims are so narrow that few problems lie within them.
      for (let run = 0; run < 8 || (compared === 0 && run < 1000); run++) {
        const problem = randomProblem(random)
        if (claimed(implementation, problem, operation) !== true) continue
        const operands = randomOperands(random, problem, operation, implementation.capabilities.bias === true)
        const result = await ask(implementation, operation, problem, operands)
        expect(sameResult(result, await ask(right, operation, problem, operands))).toBe(true)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(0)
  },
)
