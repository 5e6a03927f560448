import { createEngine } from '@convlaws/im2col'
import { type Operands, operandShape, parseDescriptor, problemOf, type Tensor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import type { Numbers } from '../src/backend.ts'
import { hasFeature } from '../src/feature.ts'
import { gemmKernels } from '../src/kernels/gemm-table.ts'
import { plainBackend } from '../src/plain/plain-backend.ts'
import { createSimdBackend } from '../src/run/simd-backend.ts'
import { bitsOf, drawn } from './numbers.ts'

const features = (['relaxed', 'simd128'] as const).filter(hasFeature)
const sizes = [2, 4] as const

/** The 3×3 layers of the core of the benchmark, their sizes and channels scaled down, and what they lack: edges, groups, modes. */
const descriptors = [
  ...['64@14 co64', '128@14 co128', '40@14 co48', '36@28 co33', '64@16 co64', '66@17 co34', '34@32 co16'].map(
    (layer) => {
      const [channels, size, rows] = layer.split(/@| co/)
      return `forward n1 ci${channels} size${size}x${size} co${rows} filter3x3 padding1:1x1:1 bias`
    },
  ),
  'forward n1 ci330 size14x15 co33 filter3x3 padding1:1x1:1',
  'forward n3 ci8 size11x13 co6 filter3x3 same-upper groups2 bias',
  'forward n2 ci6 size5x140 co5 filter3x3 padding0:1x2:0',
  'forward n1 ci5 size9x600 co7 filter3x3', // more tiles a row than a block has
  'forward n1 ci4 size600x9 co3 filter3x3 padding2:2x0:0',
  'forward n2 ci3 size10x12 co5 filter3x3 padding3:2x4:5 reflect',
  'forward n2 ci3 size10x12 co5 filter3x3 padding1:2x2:1 replicate bias',
  'forward n2 ci3 size10x12 co5 filter3x3 padding1:2x2:1 circular convolution',
  'forward n1 ci7 size9x8 co5 filter3x3 padding1:1x1:1 channels-last hwio bias',
  'inputGradient n2 ci13 size19x22 co34 filter3x3 padding1:0x2:1',
  'inputGradient n2 ci8 size11x13 co6 filter3x3 padding1:1x1:1 groups2 reflect',
  'transposed n1 ci24 size16x15 co36 filter3x3 padding0:1x1:0 groups2 bias',
  ...Array.from({ length: 11 }, (_, j) => `forward n1 ci${j + 1} size${j + 3}x${9 - (j % 7)} co${13 - j} filter3x3`),
].map((descriptor) => {
  const { problem, operation, bias } = parseDescriptor(descriptor)
  const names = [operation === 'inputGradient' ? 'outputGradient' : 'input', 'filter', ...(bias ? ['bias'] : [])]
  const operands: Operands = Object.fromEntries(
    names.map((name, j) => [name, drawn(operandShape(problem, operation, name as 'filter'), j + 1)]),
  )
  return { descriptor, problem, operation, operands }
})

/** The largest error against loops in float64, relative to the largest element that operands of such magnitudes can make. */
function errorOf(result: Numbers, { problem, operation, operands }: (typeof descriptors)[number]) {
  const inFloat64 = Object.entries(operands).map(([name, { shape, data }]) => [
    name,
    { shape, data: new Float64Array(data) },
  ])
  const truth = plainBackend.compute({ ...problem, dtype: 'float64' }, operation, Object.fromEntries(inFloat64))
  const channels = operation === 'forward' ? problem.inputChannels : problem.outputChannels
  const errors = Array.from(result, (x, j) => Math.abs(x - truth[j]!))
  return errors.reduce((worst, error) => Math.max(worst, error), 0) / ((channels / problem.groups) * 9 + 1)
}

const algorithmOf = (size: 2 | 4) => `winograd-${size}` as const

describe.each(features)('%s', (feature) => {
  describe.each(sizes)('tiles of %i', (size) => {
    const backend = createSimdBackend(feature, { winograd: size, guarded: true })

    test.each(descriptors)('$descriptor', (each) => {
      const { problem, operation, operands } = each
      expect(backend.explain(problem, operation).algorithm).toBe(algorithmOf(size))
      // Sums of T random terms err by about √T roundings, relative to T terms: here, 16 of them at most.
      expect(errorOf(backend.compute(problem, operation, operands), each)).toBeLessThan(16 * 2 ** -24)
    })

    test('every kernel of GEMM, and every number of threads, gives the same bits and writes only where it may', () => {
      const kernels = gemmKernels.filter((kernel) => kernel.feature === feature)
      const others = [
        ...kernels.map((gemm) => createSimdBackend(feature, { winograd: size, gemm, guarded: true })),
        ...[2, 3].map((threads) =>
          createSimdBackend(feature, { winograd: size, guarded: true, sharedLeast: 0 }, threads),
        ),
      ]
      for (const { descriptor, problem, operation, operands } of descriptors) {
        const bits = bitsOf({ data: backend.compute(problem, operation, operands) })
        const alike = (other: typeof backend) =>
          Buffer.compare(bits, bitsOf({ data: other.compute(problem, operation, operands) })) === 0
        expect(others.map(alike), descriptor).toEqual(others.map(() => true))
      }
      for (const other of others) other.dispose()
    })
  })

  test.each(['winograd-2', 'winograd-4'] as const)(
    '%s, prepared, gives what a call gives, and clamps',
    async (algorithm) => {
      const engine = await createEngine({ simd: feature, algorithm })
      for (const { problem, operation, operands } of descriptors) {
        if (operation === 'filterGradient' || operation === 'biasGradient') continue
        const { filter, bias, input, outputGradient } = operands as { [name: string]: Tensor; filter: Tensor }
        const source = (input ?? outputGradient)!
        const preparation = { operation, filter, ...(bias && { bias }) }
        const call = engine.compute(problem, operation, operands)
        const prepared = engine.prepare(problem, preparation)
        expect(prepared.explanation.algorithm).toBe(algorithm)
        expect(bitsOf(prepared.run(source))).toEqual(bitsOf(call))
        prepared.dispose()
        const clamped = engine.prepare(problem, { ...preparation, activation: { clamp: [-0.5, 0.25] } })
        expect(clamped.run(source).data).toEqual(call.data.map((x) => Math.min(Math.max(x, -0.5), 0.25)))
        clamped.dispose()
      }
      expect(engine.memory().filters.bytes).toBe(0)
      engine.dispose()
    },
  )
})

/** Root mean square of the errors against float64, relative to that of the results, for inputs as they are after a relu. */
function relativeError(channels: number, pixels: number, winograd: 2 | 4 | undefined): number {
  const problem = problemOf([1, channels, pixels, pixels], [16, channels, 3, 3], { padding: 1 })
  const input = drawn(operandShape(problem, 'forward', 'input'), 1)
  const operands = {
    input: { ...input, data: input.data.map((x) => Math.max(x, 0)) },
    filter: drawn(operandShape(problem, 'forward', 'filter'), 2),
  }
  const wide = ({ shape, data }: Tensor) => ({ shape, data: new Float64Array(data) })
  const inFloat64 = { input: wide(operands.input), filter: wide(operands.filter) }
  const truth = Array.from(plainBackend.compute({ ...problem, dtype: 'float64' }, 'forward', inFloat64))
  const result = createSimdBackend(features[0]!, { winograd }).compute(problem, 'forward', operands)
  const square = (list: readonly number[]) => list.reduce((sum, x) => sum + x * x, 0)
  return Math.sqrt(square(truth.map((x, j) => x - result[j]!)) / square(truth))
}

test.each([
  [64, 28],
  [256, 14],
  [512, 14],
])('with %i channels the error is as the README tells', (channels, pixels) => {
  const direct = relativeError(channels, pixels, undefined)
  expect(direct).toBeGreaterThan(1e-7)
  expect(direct).toBeLessThan(3e-7)
  expect(relativeError(channels, pixels, 2)).toBeLessThan(7e-7)
  const error = relativeError(channels, pixels, 4)
  expect(error).toBeGreaterThan(1e-6)
  expect(error).toBeLessThan(5e-6)
})
