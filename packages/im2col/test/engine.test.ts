import { createEngine, type Engine } from '@convlaws/im2col'
import { type ConvProblem, problemOf, type Tensor } from '@convlaws/spec'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawn } from './numbers.ts'

const refusal = (code: string, constraint: string) => expect.objectContaining({ code, constraint })
const dense = problemOf([1, 5, 9, 7], [8, 5, 3, 3], { padding: 1 })
const depthwise = problemOf([2, 6, 9, 7], [6, 1, 3, 3], { groups: 6, padding: 1 })

/** Operands of forward for the two problems above. */
function operandsFor(problem: ConvProblem) {
  const { batch, inputChannels, outputChannels, groups } = problem
  return {
    input: drawn([batch, inputChannels, 9, 7], 1, 'integers'),
    filter: drawn([outputChannels, inputChannels / groups, 3, 3], 2, 'integers'),
    bias: drawn([outputChannels], 3, 'integers'),
  }
}

const empty = (shape: readonly number[]): Tensor => ({
  shape,
  data: new Float32Array(shape.reduce((a, b) => a * b, 1)),
})

describe.each(['relaxed', 'simd128', 'scalar'] as const)('an engine of %s', (simd) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await createEngine({ simd })
  })
  afterAll(() => engine.dispose())

  describe.each([
    ['dense', dense],
    ['depthwise', depthwise],
  ] as const)('%s', (_, problem) => {
    const { input, filter, bias } = operandsFor(problem)

    test.each([
      ['relu', 0, Infinity],
      ['relu6', 0, 6],
      [{ clamp: [-3, 2] }, -3, 2],
      [{ clamp: [-Infinity, 1] }, -Infinity, 1],
    ] as const)('activation %j clamps to [%d, %d]; not-a-number stays', (activation, least, most) => {
      const some = { shape: input.shape, data: input.data.slice() }
      some.data[0] = Number.NaN
      const prepared = engine.prepare(problem, { filter, bias, activation })
      const plain = engine.compute(problem, 'forward', { input: some, filter, bias })
      const clamped = Array.from(plain.data, (x) => (x < least ? least : Math.min(x, most)) + 0)
      expect(Array.from(prepared.run(some).data, (x) => x + 0)).toEqual(clamped)
      expect(clamped.some(Number.isNaN)).toBe(true)
      prepared.dispose()
    })
  })

  test('explains itself, as data and as text', () => {
    const { algorithm, kernel, blocking, text } = engine.explain(dense)
    expect(text).toContain(kernel)
    expect(text).toContain(algorithm)
    if (simd === 'scalar') return expect(algorithm).toBe('plain')
    expect([algorithm, engine.explain(depthwise).algorithm]).toEqual(['im2col', 'depthwise'])
    const gradients = [dense, depthwise].map((problem) => engine.explain(problem, 'filterGradient').algorithm)
    expect(gradients).toEqual(['dot', 'depthwise'])
    expect(engine.explain(dense, 'biasGradient').algorithm).toBe('sums')
    expect(blocking).toEqual([expect.objectContaining({ m: 8, n: 63, k: 45, kc: 45 })])
    expect(engine.explain({ ...dense, dtype: 'float64' }).algorithm).toBe('plain')
    expect(engine.explain({ ...dense, batch: 0 })).toMatchObject({
      algorithm: 'plain',
      reasons: ['There is no image.'],
    })
  })

  test('refuses bad calls, before anything is written', () => {
    const { input, filter, bias } = operandsFor(dense)
    const prepared = engine.prepare(dense, { filter })
    const output = { shape: [1, 8, 9, 7], data: new Float32Array(8 * 63).fill(7) }
    const wrong = refusal('invalid-operand', 'operand-shapes-match')
    expect(() => prepared.run(drawn([1, 5, 9, 8], 1), output)).toThrow(wrong)
    expect(() => prepared.run(input, empty([1, 8, 9, 8]))).toThrow(wrong)
    expect(() => prepared.run({ shape: input.shape, data: input.data.subarray(1) }, output)).toThrow(
      refusal('invalid-operand', 'operand-lengths-match'),
    )
    const small = {
      shape: output.shape,
      data: new Float32Array(new SharedArrayBuffer(output.data.byteLength - 4)).fill(7),
    }
    expect(() => prepared.run(input, small)).toThrow(refusal('invalid-operand', 'operand-lengths-match'))
    expect(small.data.every((x) => x === 7)).toBe(true)
    expect(() => engine.prepare(dense, { filter: bias })).toThrow(wrong)
    expect(() => engine.prepare({ ...dense, strides: [0, 1] }, { filter })).toThrow(
      refusal('invalid-problem', 'strides-are-positive'),
    )
    expect(() => engine.prepare(dense, { filter, activation: 'gelu' as 'relu' })).toThrow(
      refusal('unsupported', 'activation-is-known'),
    )
    for (const clamp of [[2, 1], [null, 6], ['0', '6'], [Number.NaN, 1], [1]]) {
      expect(() => engine.prepare(dense, { filter, activation: { clamp } as unknown as 'relu' })).toThrow(
        refusal('unsupported', 'activation-is-known'),
      )
    }
    const both = new Float32Array(1000)
    const overlapping = { shape: input.shape, data: both.subarray(0, 5 * 63) }
    for (const first of [0, 5 * 63 - 1]) {
      const written = { shape: output.shape, data: both.subarray(first, first + 8 * 63) }
      expect(() => prepared.run(overlapping, written)).toThrow(refusal('invalid-operand', 'output-is-apart'))
    }
    expect(() => engine.tensor([2, -1])).toThrow(refusal('invalid-operand', 'operand-shapes-match'))
    expect(output.data.every((x) => x === 7)).toBe(true)
    expect(both.every((x) => x === 0)).toBe(true)
    const behind = { shape: output.shape, data: both.subarray(5 * 63, 13 * 63) }
    expect(prepared.run(overlapping, behind)).toBe(behind)
    prepared.dispose()
    expect(() => prepared.run(input)).toThrow(refusal('unsupported', 'engine-is-not-disposed'))
  })
})

test('more than 4 GiB are refused', async () => {
  const engine = await createEngine({ simd: 'simd128' })
  const huge = problemOf([1, 1, 2, 2], [1, 1, 1, 1], { padding: 20000 })
  const [input, filter] = [drawn([1, 1, 2, 2], 1), drawn([1, 1, 1, 1], 2)]
  const fits = refusal('unsupported', 'problem-fits-memory')
  expect(() => engine.compute(huge, 'forward', { input, filter })).toThrow(fits)
  expect(() => engine.prepare(huge, { filter })).toThrow(fits)
  expect(() => engine.tensor([2 ** 30 + 1])).toThrow(fits)
  expect(engine.memory().operands.bytes).toBe(0)
  engine.dispose()
})

test('a disposed engine refuses everything', async () => {
  const engine = await createEngine()
  const { input, filter } = operandsFor(dense)
  const prepared = engine.prepare(dense, { filter })
  engine.dispose()
  engine.dispose()
  const disposed = refusal('unsupported', 'engine-is-not-disposed')
  expect(() => prepared.run(input)).toThrow(disposed)
  expect(() => engine.compute(dense, 'forward', { input, filter })).toThrow(disposed)
  expect(() => engine.prepare(dense, { filter })).toThrow(disposed)
  expect(() => engine.tensor([1])).toThrow(disposed)
  expect(() => engine.explain(dense)).toThrow(disposed)
  prepared.dispose()
})

test('options that are not known are refused', async () => {
  const known = refusal('unsupported', 'engine-options-are-known')
  await expect(createEngine({ simd: 'avx' as 'relaxed' })).rejects.toThrow(known)
  await expect(createEngine({ algorithm: 'fft' as 'auto' })).rejects.toThrow(known)
})

test('features that a JavaScript engine lacks are refused, also where kernels would be measured', async () => {
  const original = globalThis.WebAssembly
  try {
    Reflect.deleteProperty(globalThis, 'WebAssembly')
    for (const tune of [false, true]) {
      await expect(createEngine({ simd: 'relaxed', tune })).rejects.toThrow(
        refusal('unsupported', 'engine-options-are-known'),
      )
    }
  } finally {
    globalThis.WebAssembly = original
  }
})

test('memory returns to its level after a thousand prepared convolutions', async () => {
  const engine = await createEngine()
  const { input, filter, bias } = operandsFor(dense)
  const once = () => {
    const prepared = engine.prepare(dense, { filter, bias })
    prepared.run(input)
    prepared.dispose()
    prepared.dispose()
  }
  once()
  const before = engine.memory()
  expect(before.operands.bytes).toBe(0)
  expect(before.filters.bytes).toBe(0)
  expect(before.operands.peak).toBeGreaterThan(0)
  for (let j = 0; j < 1000; j++) once()
  expect(engine.memory()).toEqual(before)
  engine.dispose()
})
