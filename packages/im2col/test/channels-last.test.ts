import { createEngine } from '@convlaws/im2col'
import { type ConvProblem, type Operands, operandShape, problemOf, type Tensor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { engineOver } from '../src/create-engine.ts'
import { plainBackend } from '../src/plain/plain-backend.ts'
import { bitsOf, drawn } from './numbers.ts'

// 2050 pixels of 40 or 36 channels are 82,000 or 73,800 elements an image: they are brought into memory in two pieces, of 1640
// and 410, or 1824 and 226 pixels.
const problem: ConvProblem = problemOf([2, 50, 41, 40], [3, 2, 40, 36], {
  padding: 1,
  layout: 'channels-last',
  filterLayout: 'hwio',
})

const tensor = (operation: 'forward' | 'inputGradient', name: 'input' | 'filter' | 'outputGradient', seed: number) =>
  drawn(operandShape(problem, operation, name), seed, 'integers')

const input = tensor('forward', 'input', 1)
const filter = tensor('forward', 'filter', 2)
const outputGradient = tensor('inputGradient', 'outputGradient', 3)

// A difference is not printed: Vitest would take minutes for so many numbers.
function expectSame(result: Tensor, expected: Tensor): void {
  expect(result.shape).toEqual(expected.shape)
  expect(Buffer.compare(bitsOf(result), bitsOf(expected))).toBe(0)
}

test.each([
  ['forward', { input, filter }],
  ['inputGradient', { outputGradient, filter }],
  ['filterGradient', { input, outputGradient }],
] as const)('%s of operands that come in several pieces', async (operation, operands: Operands) => {
  const engine = await createEngine()
  const expected = engineOver(plainBackend).compute(problem, operation, operands)
  expectSame(engine.compute(problem, operation, operands), expected)
  engine.dispose()
})

test('an input that lives in the memory of the engine is transposed from there', async () => {
  const engine = await createEngine()
  const resident = engine.tensor(input.shape)
  resident.data.set(input.data)
  const prepared = engine.prepare(problem, { filter })
  const expected = engineOver(plainBackend).compute(problem, 'forward', { input, filter })
  expectSame(prepared.run(resident), expected)
  engine.dispose()
})
