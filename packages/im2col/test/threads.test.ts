import { createEngine } from '@convlaws/im2col'
import { type Operands, operandShape, parseDescriptor, problemOf, type Tensor } from '@convlaws/spec'
import { afterAll, describe, expect, test } from 'vitest'
import { engineOver } from '../src/create-engine.ts'
import { hasFeature } from '../src/feature.ts'
import { filterGradientPlan } from '../src/plan/filter-gradient-plan.ts'
import { createMachine } from '../src/run/machine.ts'
import { createSimdBackend } from '../src/run/simd-backend.ts'
import { scratchWindow, windowBytes, words } from '../src/threads/control.ts'
import { bitsOf, drawn } from './numbers.ts'

const features = (['relaxed', 'simd128'] as const).filter(hasFeature)

/** An engine whose threads share even the smallest pass. */
const sharing = (feature: 'relaxed' | 'simd128', threads: number) =>
  engineOver(createSimdBackend(feature, { guarded: true, sharedLeast: 0 }, threads))

/** Passes that are cut into blocks of columns, of rows, and of both; several images, groups, phases and blocks of k. */
const descriptors = [
  'forward n1 ci3 size40x41 co5 filter3x3 padding1:1x1:1 bias',
  'forward n1 ci70 size7x7 co97 filter3x3 padding1:1x1:1 bias',
  'forward n3 ci8 size9x9 co26 filter3x3 groups2',
  'forward n1 ci24 size20x20 co30 filter1x1',
  'forward n1 ci1 size3000 co1 filter5 strides2 reflect padding2:2',
  'inputGradient n2 ci13 size19x22 co34 filter3x2 strides2x3 padding1:1x0:1',
  'transposed n1 ci24 size6x6x5 co36 filter2x3x2 strides2x1x2 padding0:0x1:1x0:1 groups2 bias',
  'forward n1 ci3 size30x33 co3 filter3x3 padding1:1x1:1 groups3 bias',
  'forward n2 ci19 size12x13 co38 filter3x3 padding1:1x1:1 groups19 bias',
  'forward n2 ci40 size12x16 co7 filter3x3 padding1:1x1:1 bias', // lines of padded rows, two blocks of k
  'forward n1 ci37 size64x32 co20 filter3x3 padding1:1x1:1', // C in a block
  'forward n1 ci3 size4x24x24 co5 filter3x3x3 padding1:1x1:1x1:1 bias', // planes of padded rows, in several blocks
  'filterGradient n2 ci6 size10x9 co7 filter3x3 padding1:1x1:2',
  'filterGradient n3 ci8 size9x9 co6 filter2x2 groups2',
  'filterGradient n1 ci1 size2908 co2 filter2901', // more taps than are listed at once
  'filterGradient n1 ci30 size6x6 co11 filter1x1',
  'filterGradient n2 ci5 size29x31 co7 filter2x3 padding0:1x1:1', // 899 pixels, in blocks of 512 and 387
  'filterGradient n1 ci3 size601 co530 filter3', // of 512 and 87, whose 530 rows are filled up in two parts
  'filterGradient n3 ci19 size12x13 co38 filter3x3 padding1:1x1:0 groups19',
  'filterGradient n9 ci8 size40x31 co8 filter4x3 strides2x1 padding1:1x1:1 groups8', // rows of 31 pixels, 17 at once
  'inputGradient n2 ci17 size9x11 co17 filter3x3 strides2x2 padding1:1x1:1 groups17',
  'inputGradient n2 ci17 size9x12 co17 filter3x3 strides2x2 padding1:1x1:1 groups17', // phases side by side
  'transposed n2 ci5 size10x22 co350 filter2x2 strides2x2 bias',
]

function operandsOf(descriptor: string) {
  const { problem, operation, bias } = parseDescriptor(descriptor)
  const names = [
    operation === 'inputGradient' ? 'outputGradient' : 'input',
    operation === 'filterGradient' ? 'outputGradient' : 'filter',
    ...(bias ? ['bias'] : []),
  ] as const
  const operands: Operands = Object.fromEntries(
    names.map((name, j) => [name, drawn(operandShape(problem, operation, name as 'filter'), j + 1, 'reals')]),
  )
  return { problem, operation, operands }
}

describe.each(features)('threads of %s', (feature) => {
  const engines = [1, 2, 3].map((threads) => sharing(feature, threads))
  afterAll(() => {
    for (const engine of engines) engine.dispose()
  })

  test.each(descriptors)('one, two and three give the same bits, again and again: %s', (descriptor) => {
    const { problem, operation, operands } = operandsOf(descriptor)
    const [first, ...others] = engines.map((engine) => () => bitsOf(engine.compute(problem, operation, operands)))
    const expected = first!()
    for (let repeat = 0; repeat < 20; repeat++) {
      for (const other of others) expect(Buffer.compare(other(), expected)).toBe(0)
    }
  })
})

test('a depthwise filter gradient is cut by channels alone, however many images there are', () => {
  const { problem } = parseDescriptor('filterGradient n32 ci24 size9x9 co24 filter3x3 groups24')
  expect(filterGradientPlan(problem, 'simd128', 3, 0).plan).toMatchObject({ shared: true, unitGroups: 2 })
  expect(filterGradientPlan(problem, 'simd128', 1, 0).plan).toMatchObject({ shared: false, unitGroups: 24 })
})

describe('an engine with two threads', () => {
  const problem = problemOf([1, 64, 20, 20], [64, 64, 3, 3], { padding: 1 })
  const filter = drawn([64, 64, 3, 3], 1)
  const input = drawn([1, 64, 20, 20], 2)

  test('is waited for, shares what is large, and gives what one thread gives', async () => {
    const [one, two] = await Promise.all([createEngine(), createEngine({ threads: 2 })])
    const prepared = two.prepare(problem, { filter, activation: 'relu6' })
    const expected = bitsOf(one.prepare(problem, { filter, activation: 'relu6' }).run(input))
    expect(bitsOf(prepared.run(input))).toEqual(expected)
    const view = Float32Array.of(0, 0, 0, ...input.data).subarray(3)
    expect(bitsOf(prepared.run({ ...input, data: view }))).toEqual(expected)
    const [from, to] = [two.tensor(input.shape), two.tensor(input.shape)]
    from.data.set(input.data)
    expect(bitsOf(prepared.run(from, to))).toEqual(expected)
    expect(two.memory().scratch.peak).toBeLessThanOrEqual(2 * 2_000_000)
    one.dispose()
    two.dispose()
  })

  test('gives results in memory of their own, which no thread shares', async () => {
    const engine = await createEngine({ threads: 2 })
    const result: Tensor = engine.compute(problem, 'forward', { input, filter })
    expect(result.data.buffer).toBeInstanceOf(ArrayBuffer)
    engine.dispose()
    expect(() => engine.compute(problem, 'forward', { input, filter })).toThrow(
      expect.objectContaining({ constraint: 'engine-is-not-disposed' }),
    )
  })

  test.each([0, 1.5, -1, 65, Number.NaN, '2'])('threads: %s is refused', async (threads) => {
    await expect(createEngine({ threads: threads as number })).rejects.toMatchObject({
      code: 'unsupported',
      constraint: 'engine-options-are-known',
    })
  })

  test('without SIMD, or where no memory can be shared, is refused', async () => {
    const refusal = { code: 'unsupported', constraint: 'threads-are-possible' }
    await expect(createEngine({ threads: 2, simd: 'scalar' })).rejects.toMatchObject(refusal)
    const original = globalThis.SharedArrayBuffer
    try {
      Reflect.deleteProperty(globalThis, 'SharedArrayBuffer')
      await expect(createEngine({ threads: 2 })).rejects.toMatchObject(refusal)
    } finally {
      globalThis.SharedArrayBuffer = original
    }
  })
})

test('scratch memory that a tape cannot tell apart from other memory is not shared', () => {
  const machine = createMachine('simd128', { threads: 2, guarded: false })
  const scratchOf = (scratchBytes: number) => {
    const seen: number[] = []
    machine.perform({ shared: true, units: 2, scratchBytes, unit: (_, scratch) => seen.push(scratch) })
    return seen
  }
  const [fitting, beyond] = [windowBytes, windowBytes + 4].map(scratchOf)
  expect(fitting).toEqual([scratchWindow, scratchWindow])
  expect(beyond!.every((address) => address < machine.arena.memory.buffer.byteLength)).toBe(true)
  machine.team!.dispose()
})

test('a job whose kernel fails is closed before the caller hears of it', () => {
  const machine = createMachine('simd128', { threads: 2, guarded: false })
  const beyond = { to: -64, toStep: 0, from: 64, fromStep: 0, rows: 1, length: 64 }
  const unit = () => machine.copyRows(beyond)
  expect(() => machine.perform({ shared: true, units: 2, scratchBytes: 64, unit })).toThrow()
  const control = new Int32Array(machine.arena.memory.buffer, 64)
  expect(Atomics.load(control, words.gate)).toBe(0)
  machine.team!.dispose()
})
