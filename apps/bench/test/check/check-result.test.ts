import { convertFilterLayout, convertLayout, definition, type OperandNumbers, parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { allowedError, checkResult } from '../../src/check/check-result.ts'
import { sampledTruth } from '../../src/check/sampled-truth.ts'
import { randomOperands } from '../../src/operands/random-operands.ts'

const componentwise = { accuracy: 'componentwise', growth: 1 } as const
const first = { layout: 'channels-first', filterLayout: 'oihw' } as const
const last = { layout: 'channels-last', filterLayout: 'hwio' } as const

function example(text: string) {
  const { operation, problem } = parseDescriptor(text)
  const operands = randomOperands(problem, operation, 1)
  const numbers = Object.fromEntries(Object.entries(operands).map(([name, { data }]) => [name, data]))
  const { shape, data } = definition(problem, operation, numbers as OperandNumbers)
  return {
    operation,
    truth: sampledTruth(problem, operation, operands),
    right: { shape, data: Float32Array.from(data) },
  }
}

const small = 'forward n1 ci3 size6x5 co4 filter3x3 padding1x1'

test('the right answer passes, with every sum exact', () => {
  const { operation, truth, right } = example(small)
  const check = checkResult(truth, operation, first, componentwise, right.data)
  expect(check).toMatchObject({ right: true, worst: 0 })
  expect(check.exact).toBe(check.elements)
})

test('the right answer passes in the layouts of a contestant', () => {
  const { operation, truth, right } = example(small)
  const moved = convertLayout(right, 'channels-first', 'channels-last').data as Float32Array
  expect(checkResult(truth, operation, last, componentwise, moved).right).toBe(true)
  expect(checkResult(truth, operation, first, componentwise, moved).right).toBe(false)
})

test('a gradient of the filter is read in the layout of filters', () => {
  const { operation, truth, right } = example(small.replace('forward', 'filterGradient'))
  const moved = convertFilterLayout(right, 'oihw', 'hwio').data as Float32Array
  expect(checkResult(truth, operation, last, componentwise, moved).right).toBe(true)
  expect(checkResult(truth, operation, last, componentwise, right.data).right).toBe(false)
})

test('one wrong corner is refused, and named', () => {
  const { operation, truth, right } = example(small)
  const wrong = right.data.slice()
  wrong[wrong.length - 1]! += 0.125
  const check = checkResult(truth, operation, first, componentwise, wrong)
  expect(check.right).toBe(false)
  expect(check.why).toContain('element [0, 3, 5, 4]')
})

test('not-a-number and a short result are refused', () => {
  const { operation, truth, right } = example(small)
  const wrong = right.data.slice()
  wrong[0] = Number.NaN
  expect(checkResult(truth, operation, first, componentwise, wrong).right).toBe(false)
  expect(checkResult(truth, operation, first, componentwise, right.data.slice(1)).right).toBe(false)
})

test('zeros are refused', () => {
  const { operation, truth, right } = example(small)
  expect(checkResult(truth, operation, first, componentwise, new Float32Array(right.data.length)).right).toBe(false)
})

test('a normwise claim allows growth times the bound of the largest element, and no more', () => {
  const { operation, truth, right } = example(small)
  const bound = Math.max(
    ...truth.elements.map(({ terms, magnitude }) => (terms * 2 ** -24 * magnitude) / (1 - terms * 2 ** -24)),
  )
  const off = (by: number) => right.data.map((value, at) => (at === 0 ? value + by : value))
  const normwise = { accuracy: 'normwise', growth: 32 } as const
  expect(checkResult(truth, operation, first, normwise, off(31 * bound)).right).toBe(true)
  expect(checkResult(truth, operation, first, normwise, off(33 * bound)).right).toBe(false)
  expect(checkResult(truth, operation, first, componentwise, off(31 * bound)).right).toBe(false)
})

test('a sum of which no partial sum is rounded must be exact; a larger one may be off by γ(terms)·Σ|a·b|', () => {
  const largest = 2 ** 24 / 64 // 2²⁴ multiples of 1/64
  expect(allowedError({ magnitude: largest, terms: 10 })).toBe(0)
  const u = 2 ** -24
  expect(allowedError({ magnitude: 2 * largest, terms: 10 })).toBeCloseTo(((10 * u) / (1 - 10 * u)) * 2 * largest, 12)
})
