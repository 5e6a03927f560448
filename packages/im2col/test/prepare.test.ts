import { conv2d, convTranspose2d, createEngine, type Engine, type PreparedOperation } from '@convlaws/im2col'
import { type ConvProblem, operandShape, problemOf, resultShape } from '@convlaws/spec'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bitsOf, drawn } from './numbers.ts'

const dense = problemOf([2, 5, 9, 7], [8, 5, 3, 3], { padding: 1 })
const problems: Readonly<Record<string, ConvProblem>> = {
  dense,
  'strided, several passes': problemOf([1, 6, 9, 10], [8, 6, 3, 2], { strides: 2, padding: 1 }),
  depthwise: problemOf([2, 6, 9, 7], [6, 1, 3, 3], { groups: 6, padding: 1, strides: 2 }),
  'depthwise, phases side by side': problemOf([2, 6, 9, 8], [6, 1, 3, 3], { groups: 6, padding: 1, strides: 2 }),
  'few channels': problemOf([2, 2, 3, 9, 7], [8, 2, 2, 3, 3], {
    padding: [
      [0, 1],
      [1, 1],
      [2, 0],
    ],
    strides: [1, 2, 1],
  }),
  'padding that repeats': problemOf([2, 3, 9, 7], [4, 3, 3, 3], { padding: 2, paddingMode: 'reflect' }),
  'channels last': problemOf([2, 9, 7, 5], [3, 3, 5, 8], { layout: 'channels-last', filterLayout: 'hwio', padding: 1 }),
  'few channels, last': problemOf([1, 9, 7, 2], [3, 3, 2, 8], { layout: 'channels-last', filterLayout: 'hwio' }),
  float64: problemOf([1, 3, 5], [4, 3, 3], { dtype: 'float64', padding: 1 }),
  'float64, padding that repeats': problemOf([1, 3, 5], [4, 3, 3], {
    dtype: 'float64',
    padding: 1,
    paddingMode: 'circular',
  }),
}
const operations = ['forward', 'inputGradient', 'transposed'] as const
const cases = Object.entries(problems).flatMap(([name, problem]) =>
  operations.map((operation) => [operation, name, problem] as const),
)

const sourceOf = (operation: PreparedOperation) => (operation === 'inputGradient' ? 'outputGradient' : 'input')

/** Operands of an operation by name. */
function operandsFor(problem: ConvProblem, operation: PreparedOperation, seed = 1) {
  const draw = (shape: readonly number[], own: number) => drawn(shape, own, 'integers', problem.dtype)
  const source = sourceOf(operation)
  return {
    source: draw(operandShape(problem, operation, source), seed),
    filter: draw(operandShape(problem, operation, 'filter'), 2),
    ...(operation !== 'inputGradient' && { bias: draw(operandShape(problem, operation, 'bias'), 3) }),
  }
}

describe.each(['relaxed', 'simd128', 'scalar'] as const)('an engine of %s', (simd) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await createEngine({ simd })
  })
  afterAll(() => engine.dispose())

  test.each(cases)('%s, %s: a prepared call gives what a call gives, for every source', (operation, _, problem) => {
    const { source, filter, bias } = operandsFor(problem, operation)
    const own = { shape: filter.shape, data: filter.data.slice() }
    const ownBias = bias && { shape: bias.shape, data: bias.data.slice() }
    const prepared = engine.prepare(problem, { operation, filter: own, ...(ownBias && { bias: ownBias }) })
    own.data.fill(7) // it was read
    ownBias?.data.fill(7)
    for (const seed of [1, 5]) {
      const { source: each } = operandsFor(problem, operation, seed)
      const call = engine.compute(problem, operation, { [sourceOf(operation)]: each, filter, ...(bias && { bias }) })
      expect(call.shape).toEqual(resultShape(problem, operation))
      expect(bitsOf(prepared.run(each))).toEqual(bitsOf(call))
      const output = { shape: call.shape, data: call.data.slice().fill(9) }
      expect(prepared.run(each, output)).toBe(output)
      expect(bitsOf(output)).toEqual(bitsOf(call))
    }
    expect(prepared.explanation).toEqual(engine.explain(problem, operation))
    expect(() => prepared.run({ ...source, shape: [...source.shape, 1] })).toThrow(
      expect.objectContaining({
        constraint: 'operand-shapes-match',
        message: expect.stringMatching(`run: ${sourceOf(operation)}`),
      }),
    )
    prepared.dispose()
  })

  test.each(cases)('%s, %s: an activation clamps, and not-a-number stays', (operation, _, problem) => {
    const { source, filter, bias } = operandsFor(problem, operation)
    source.data[0] = Number.NaN
    const with_ = { operation, filter, ...(bias && { bias }) }
    const plain = engine.prepare(problem, with_)
    const clamped = engine.prepare(problem, { ...with_, activation: { clamp: [-3, 2] } })
    const expected = Array.from(plain.run(source).data, (x) => (x < -3 ? -3 : Math.min(x, 2)) + 0)
    expect(Array.from(clamped.run(source).data, (x) => x + 0)).toEqual(expected)
    expect(expected.some(Number.isNaN)).toBe(true)
    expect(expected.filter((x) => x === -3 || x === 2).length).toBeGreaterThan(expected.length / 4)
    for (const each of [plain, clamped]) each.dispose()
  })

  test('preparing and running gives back what it takes', () => {
    const before = engine.memory()
    for (const [operation, , problem] of cases) {
      const { source, filter } = operandsFor(problem, operation)
      const prepared = engine.prepare(problem, { operation, filter })
      prepared.run(source)
      prepared.dispose()
    }
    const after = engine.memory()
    expect(after.operands.bytes).toBe(before.operands.bytes)
    expect(after.filters.bytes).toBe(before.filters.bytes)
  })

  test('what reads no filter is refused, and a bias that is not read', () => {
    const { filter } = operandsFor(dense, 'forward')
    const refusal = (constraint: string) => expect.objectContaining({ code: 'unsupported', constraint })
    for (const operation of ['filterGradient', 'biasGradient', 'toString'] as unknown as PreparedOperation[]) {
      expect(() => engine.prepare(dense, { operation, filter })).toThrow(refusal('operation-reads-a-filter'))
    }
    const bias = drawn([8], 1)
    expect(() => engine.prepare(dense, { operation: 'inputGradient', filter, bias })).toThrow(refusal('bias-is-read'))
  })
})

/** Takes all the memory that an engine has left but 128 bytes, so that what comes next makes it grow. */
function fillMemory(engine: Engine): void {
  const { total, operands, filters, scratch } = engine.memory()
  const reserved = 64 // at the start, and behind each part
  const left = total - reserved - operands.bytes - filters.bytes - scratch.bytes - reserved - 128
  if (left > 0) engine.tensor([Math.floor(left / 4)])
}

test.each(['relaxed', 'simd128'] as const)(
  '%s: resident tensors are read and written where they are, though the memory grows within the call',
  async (simd) => {
    for (const [operation, name, problem] of cases) {
      if (problem.dtype === 'float64') continue
      const { source, filter } = operandsFor(problem, operation)
      const other = await createEngine({ simd })
      const expected = other.compute(problem, operation, { [sourceOf(operation)]: source, filter })
      other.dispose()
      for (const growing of ['compute', 'prepare', 'run'] as const) {
        const engine = await createEngine({ simd })
        const [from, weights, to] = [source, filter, expected].map(({ shape }) => engine.tensor(shape))
        from!.data.set(source.data)
        weights!.data.set(filter.data)
        const { total } = engine.memory()
        if (growing === 'compute') {
          fillMemory(engine)
          const [view, viewOfFilter] = [from!, weights!].map(({ shape, data }) => ({ shape, data }))
          const call = engine.compute(problem, operation, { [sourceOf(operation)]: view!, filter: viewOfFilter! })
          expect(bitsOf(call), name).toEqual(bitsOf(expected))
        } else {
          if (growing === 'prepare') fillMemory(engine)
          const prepared = engine.prepare(problem, { operation, filter: weights! })
          weights!.data.fill(7) // it was read
          if (growing === 'run') fillMemory(engine)
          expect(prepared.run(from!, to!)).toBe(to)
          expect(bitsOf(to!), name).toEqual(bitsOf(expected))
        }
        expect(bitsOf(from!), name).toEqual(bitsOf(source))
        expect(engine.memory().total, `${name} ${operation} ${growing}`).toBeGreaterThan(total)
        engine.dispose()
      }
    }
  },
)

test('the problems above are computed in every way that reads a filter', async () => {
  const engine = await createEngine()
  const algorithms = cases.map(([operation, , problem]) => engine.explain(problem, operation).algorithm)
  expect(new Set(algorithms)).toEqual(new Set(['im2col', 'depthwise', 'col2im', 'plain']))
  engine.dispose()
})

test('the functions that need no engine take an activation', () => {
  const { source, filter, bias } = operandsFor(dense, 'forward')
  const options = { padding: 1, bias: bias! }
  const clamp = (x: number) => Math.min(Math.max(x, 0), 6)
  const forward = conv2d(source, filter, options)
  expect(conv2d(source, filter, { ...options, activation: 'relu6' }).data).toEqual(forward.data.map(clamp))
  const back = operandsFor(dense, 'transposed')
  const backOptions = { padding: 1, bias: back.bias! }
  const transposed = convTranspose2d(back.source, filter, backOptions)
  const clamped = convTranspose2d(back.source, filter, { ...backOptions, activation: 'relu6' })
  expect(clamped.data).toEqual(transposed.data.map(clamp))
  expect(new Set(clamped.data)).toContain(6)
})
