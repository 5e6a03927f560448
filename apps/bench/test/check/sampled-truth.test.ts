import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { sampledTruth } from '../../src/check/sampled-truth.ts'
import { quantum, randomOperands } from '../../src/operands/random-operands.ts'

const { operation, problem } = parseDescriptor('forward n2 ci3 size20x30 co8 filter3x3 padding1x1')

test('all corners are among the elements, and as many others as were asked for', () => {
  const truth = sampledTruth(problem, operation, randomOperands(problem, operation, 1), 256)
  expect(truth.shape).toEqual([2, 8, 20, 30])
  const indices = new Set(truth.elements.map(({ index }) => index.join()))
  for (const n of [0, 1]) {
    for (const o of [0, 7])
      for (const y of [0, 19]) for (const x of [0, 29]) expect(indices).toContain([n, o, y, x].join())
  }
  expect(truth.elements.length).toBeGreaterThanOrEqual(256)
})

test('operands are multiples of 1/8, normal, without zeros, and depend on the seed alone', () => {
  const { input } = randomOperands(problem, operation, 1)
  const { data } = input!
  expect(data.every((value) => value !== 0 && Number.isInteger(value / quantum))).toBe(true)
  const mean = data.reduce((sum, value) => sum + value, 0) / data.length
  const deviation = Math.sqrt(data.reduce((sum, value) => sum + (value - mean) ** 2, 0) / data.length)
  // 3600 samples: the mean is within four of its standard errors, 1/60 each.
  expect(Math.abs(mean)).toBeLessThan(4 / 60)
  expect(deviation).toBeCloseTo(1, 1)
  expect(randomOperands(problem, operation, 1).input!.data).toEqual(data)
  expect(randomOperands(problem, operation, 2).input!.data).not.toEqual(data)
})
