import {
  type Call,
  claimed,
  describe as descriptorOf,
  type Implementation,
  operations,
  parseDescriptor,
} from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { defectsOf } from './defects.ts'
import { outcomeOf } from './outcome.ts'
import { claimedProblems } from './problems.ts'

/** Problems drawn for each operation; most of them must be free of the defects found. */
const count = 400

/** Every call of an operation that is drawn, with a bias in every other one where it may have one. */
function callsOf(implementation: Implementation, operation: Call['operation']): Call[] {
  const biased = operation === 'forward' || operation === 'transposed'
  return claimedProblems(implementation, operation, count).map((problem, i) => ({
    operation,
    problem,
    bias: biased && i % 2 === 1,
  }))
}

/** Holds a backend, with the default spelling of padding, to the definition on small integers. */
export function holdToDefinition(backend: 'cpu' | 'wasm', implementation: Implementation): void {
  const defects = defectsOf(backend)

  describe('agrees with the definition where no defect is known', () => {
    test.each(operations)('%s', async (operation) => {
      const calls = callsOf(implementation, operation).filter((call) => !defects.some(({ spoils }) => spoils(call)))
      expect(calls.length).toBeGreaterThan(count / 4)
      const wrong: string[] = []
      for (const call of calls) {
        const { kind } = await outcomeOf(implementation, call)
        if (kind !== 'right') wrong.push(`${kind}: ${descriptorOf(call)}`)
      }
      expect(wrong).toEqual([])
    })
  })

  const cases = defects.flatMap(({ finding, smallest }) => smallest.map((entry) => ({ finding, ...entry })))
  const asked = cases.filter(({ descriptor, only = backend }) => {
    if (only !== backend) return false
    const { problem, operation } = parseDescriptor(descriptor)
    return claimed(implementation, problem, operation) === true
  })
  test.each(asked)('$finding: $descriptor', async ({ finding, descriptor, kind, got }) => {
    const call = parseDescriptor(descriptor)
    expect(defects.find((defect) => defect.finding === finding)?.spoils(call)).toBe(true)
    expect(await outcomeOf(implementation, call)).toEqual({ kind, got })
  })
}
