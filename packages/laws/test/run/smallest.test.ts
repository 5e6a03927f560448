import { faultById } from '@convlaws/faults'
import { type ConvProblem, definition, type Implementation, outputShape, sizeOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { laws } from '../../src/laws.ts'
import { check } from '../../src/run/check.ts'

const only = (...ids: string[]) => laws.filter(({ id }) => ids.includes(id))
const definitionLaw = only('agrees-with-definition')
const fault = (id: string) => () => faultById(id)!.create()

describe('a run', () => {
  test('makes a counterexample small, and its path leads back to it', async () => {
    const { rows } = await check(definitionLaw, fault('swaps-height-and-width-strides'), { runs: 50, seed: 2 })
    const row = rows.find(({ operation, domain }) => operation === 'forward' && domain === 'exact')!
    expect(row.verdict).toBe('failed')
    const { path, seed, descriptor, operands } = row.counterexample!
    expect(Object.values(operands).reduce((total, { data }) => total + data.length, 0)).toBeLessThanOrEqual(12)
    const again = await check(definitionLaw, fault('swaps-height-and-width-strides'), { runs: 50, seed, path })
    const repeated = again.rows.find(({ operation, domain }) => operation === 'forward' && domain === 'exact')!
    expect(repeated.counterexample?.descriptor).toBe(descriptor)
    expect(repeated.verdict).toBe('failed')
  })

  test('makes a counterexample small where a subject keeps state, so that only fresh ones tell what still fails', async () => {
    const row = only('repeated-calls-add-nothing').map((law) => ({ ...law, operations: ['forward' as const] }))
    const { rows } = await check(row, fault('optimised-after-many-like-calls'), { runs: 100, seed: 1 })
    expect(rows[0]!.verdict).toBe('failed')
    const { operands } = rows[0]!.counterexample!
    expect(Object.values(operands).reduce((total, { data }) => total + data.length, 0)).toBeLessThanOrEqual(12)
  })

  test('makes the path of a layer in use small: what the layer is stays while the rest gets plain', async () => {
    const row = definitionLaw.map((law) => ({ ...law, operations: ['forward' as const], domains: ['wide' as const] }))
    const { rows } = await check(row, fault('stem-path-pads-two'), { runs: 400, seed: 2 })
    const { calls } = rows[0]!.counterexample!
    expect(calls[0]!.problem).toMatchObject({ filterSize: [7], inputChannels: 1, outputChannels: 1, batch: 1 })
  })

  test('begins with the failing case of least work, since a large one may be wrong for its size', async () => {
    const long = ({ inputSize, strides }: ConvProblem) => sizeOf(inputSize) > 100 || strides.at(-1) === 3
    const wrong: Implementation = {
      contract: 1,
      name: 'long inputs and strides of three',
      version: '0',
      capabilities: {},
      forward: (problem, operands) => {
        const result = definition(problem, 'forward', { input: operands.input.data, filter: operands.filter.data })
        return { shape: result.shape, data: Float32Array.from(result.data, (x) => (long(problem) ? x + 1 : x)) }
      },
    }
    const row = definitionLaw.map((law) => ({ ...law, operations: ['forward' as const], domains: ['exact' as const] }))
    for (const seed of [1, 2, 3]) {
      const { rows } = await check(row, () => wrong, { runs: 100, seed })
      expect(sizeOf(rows[0]!.counterexample!.problem.inputSize)).toBeLessThanOrEqual(64)
    }
  })

  test('takes no step of shrinking to the same case, where narrow claims force what a choice would make smaller', async () => {
    const narrow: Implementation = {
      contract: 1,
      name: 'zeros in one plane',
      version: '0',
      capabilities: { padding: ['same-upper'], strides: false, dilations: false },
      supports: ({ batch, inputChannels, outputChannels, filterSize }) =>
        (batch * inputChannels * outputChannels === 1 && filterSize.every((size) => size % 2 === 1 && size >= 3)) ||
        'one plane, odd filters from 3',
      forward: (problem) => {
        const shape = outputShape(problem)
        return { shape, data: new Float32Array(sizeOf(shape)) }
      },
    }
    const row = definitionLaw.map((law) => ({ ...law, operations: ['forward' as const], domains: ['exact' as const] }))
    const { rows } = await check(row, narrow, { runs: 10, seed: 1 })
    const { shrinks, operands } = rows[0]!.counterexample!
    expect(shrinks).toBeLessThan(40)
    expect(Object.values(operands).reduce((total, { data }) => total + data.length, 0)).toBe(10)
  })
})
