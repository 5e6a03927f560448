import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createEngine } from '@convlaws/im2col'
import { problemOf } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { bitsOf, drawn } from './numbers.ts'

const inputShape = [2, 8, 256, 256]
const depthwise = problemOf(inputShape, [8, 1, 3, 3], { groups: 8, strides: 4 })
const bytes = 4 * 2 * 8 * 256 * 256

test.each([1, 2])(
  '%i threads: a depthwise convolution brings its input into memory piece by piece, and computes the same',
  async (threads) => {
    const engine = await createEngine({ threads }) // too small to be shared
    const [input, filter] = [drawn(inputShape, 1, 'reals'), drawn([8, 1, 3, 3], 2, 'reals')]
    const prepared = engine.prepare(depthwise, { filter })
    const result = prepared.run(input)
    const output = prepared.run(input, { shape: result.shape, data: new Float32Array(result.data.length) })
    expect(engine.memory().operands.peak).toBeLessThan(bytes / 4) // a piece has 256 KiB, and so has the output
    const resident = engine.tensor(inputShape)
    resident.data.set(input.data)
    expect(Buffer.compare(bitsOf(prepared.run(resident)), bitsOf(result))).toBe(0)
    expect(Buffer.compare(bitsOf(output), bitsOf(result))).toBe(0)
    engine.dispose()
  },
)

test('a prepared convolution does not keep the input that it was given', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const engine = await createEngine()
  const prepared = engine.prepare(depthwise, { filter: drawn([8, 1, 3, 3], 2) })
  const run = () => {
    const input = drawn(inputShape, 1)
    prepared.run(input)
    return new WeakRef(input.data)
  }
  const given = run()
  await new Promise((resolve) => setTimeout(resolve)) // what a reference shows it keeps to the end of the turn
  collect()
  expect(given.deref()).toBeUndefined()
  engine.dispose()
})

test('an input that is transposed, or read by several passes, is brought into memory as a whole', async () => {
  const engine = await createEngine()
  const [first, filter] = [drawn(inputShape, 1, 'reals'), drawn([8, 1, 3, 3], 2, 'reals')]
  engine.compute({ ...depthwise, layout: 'channels-last' }, 'forward', {
    input: drawn([2, 256, 256, 8], 1, 'reals'),
    filter,
  })
  expect(engine.memory().operands.peak).toBeGreaterThan(bytes)
  engine.dispose()
  const gradient = problemOf([2, 8, 514, 514], [8, 1, 4, 4], { groups: 8, strides: 2 })
  const other = await createEngine()
  other.compute(gradient, 'inputGradient', { outputGradient: first, filter: drawn([8, 1, 4, 4], 2, 'reals') })
  expect(other.memory().operands.peak).toBeGreaterThan(bytes)
  other.dispose()
})
