import {
  brokenConstraint,
  type ConvProblem,
  multiplications,
  type Operands,
  type Operation,
  operandShape,
  operandsOf,
  type Padding,
  sizeOf,
  type Tensor,
} from '@convlaws/spec'

/** The next number of a sequence, uniform in [0, 1). */
export type Random = () => number

/** The seed that every test starts from. */
export const seed: number = Number(process.env.CONVLAWS_SEED)

/** A sequence of numbers that a seed determines: mulberry32, by T. Ettinger, in the public domain. */
export function randomFrom(start: number): Random {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An integer from `low` to `high`, both included. */
export const integer = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1))

const pick = <T>(random: Random, list: readonly T[]): T => list[integer(random, 0, list.length - 1)]!

const mostMultiplications = 4000

function candidate(random: Random): ConvProblem {
  const rank = pick(random, [1, 2, 2, 2, 3])
  const axes = Array.from({ length: rank }, (_, a) => a)
  const groups = pick(random, [1, 1, 2, 3, 4])
  const inputsPerGroup = pick(random, [1, 1, 2, 3, 5, 8])
  const padding: Padding = pick(random, [
    'valid' as const,
    'same-upper' as const,
    'same-lower' as const,
    axes.map(() => [integer(random, 0, 3), integer(random, 0, 3)] as const),
    axes.map(() => pick(random, [[1, 1] as const, [2, 2] as const])),
  ])
  return {
    batch: pick(random, [0, 1, 1, 2, 3, 5]),
    inputChannels: groups * inputsPerGroup,
    outputChannels: groups * pick(random, [1, 2, 3]),
    groups,
    inputSize: axes.map(() => integer(random, 1, 8)),
    filterSize: random() < 0.2 ? axes.map(() => 3) : axes.map(() => integer(random, 1, 4)),
    strides: random() < 0.4 ? axes.map(() => 1) : axes.map(() => integer(random, 1, 4)),
    dilations: random() < 0.6 ? axes.map(() => 1) : axes.map(() => integer(random, 1, 3)),
    padding,
    paddingMode: pick(random, ['zeros', 'zeros', 'reflect', 'replicate', 'circular'] as const),
    orientation: pick(random, ['correlation', 'convolution'] as const),
    dtype: pick(random, ['float32', 'float64'] as const),
    layout: pick(random, ['channels-first', 'channels-last'] as const),
    filterLayout: pick(random, ['oihw', 'hwio', 'ohwi', 'ihwo'] as const),
  }
}

/** A valid problem with few multiplications. */
export function randomProblem(random: Random): ConvProblem {
  for (;;) {
    const problem = candidate(random)
    if (brokenConstraint(problem) === null && multiplications(problem) <= mostMultiplications) return problem
  }
}

/** Reals with up to 24 significant bits: nothing is lost in float32. */
export const real = (random: Random): number => Math.fround((random() - 0.5) * 8)

/** Integers from −9 to 9 without 0. */
export const nonZero = (random: Random): number => integer(random, 1, 9) * (random() < 0.5 ? -1 : 1)

/** A tensor of one operand, each element drawn on its own. */
export function randomTensor(shape: readonly number[], { dtype }: ConvProblem, draw: () => number): Tensor {
  const values = Array.from({ length: sizeOf(shape) }, draw)
  return { shape, data: dtype === 'float32' ? Float32Array.from(values) : Float64Array.from(values) }
}

/** Operands for a call, with bias where the operation takes one and `bias` is true. */
export function randomOperands(
  random: Random,
  problem: ConvProblem,
  operation: Operation,
  bias = true,
  draw: (random: Random) => number = real,
): Operands {
  const { required, optional } = operandsOf[operation]
  const names = bias ? [...required, ...optional] : required
  const drawn = names.map((name) => {
    const shape = operandShape(problem, operation, name)
    return [name, randomTensor(shape, problem, () => draw(random))] as const
  })
  return Object.fromEntries(drawn)
}
