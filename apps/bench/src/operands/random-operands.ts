import {
  type ConvProblem,
  inCanonicalOrder,
  type Operation,
  operandShape,
  operandsOf,
  sizeOf,
  type Tensor,
} from '@convlaws/spec'

/** Numbers are multiples of 1/8, so that sums of many products are exact in float32; see `allowedError`. */
export const quantum = 1 / 8

/** xorshift32, https://www.jstatsoft.org/article/view/v008i14: integers from 1 to 2³² − 1. */
function randomIntegers(seed: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
}

const tableSize = 4096 // as many values as are told apart by 12 random bits

/** Samples of the normal distribution, rounded to multiples of {@link quantum} that are not zero. */
function normalTable(): Float32Array {
  const random = randomIntegers(1)
  const unit = () => random() / 2 ** 32
  // Box and Muller: two uniform numbers make a normal one.
  return Float32Array.from({ length: tableSize }, () => {
    const normal = Math.sqrt(-2 * Math.log(unit())) * Math.cos(2 * Math.PI * unit())
    return Math.round(normal / quantum) * quantum || quantum * (random() % 2 === 0 ? 1 : -1)
  })
}

let table: Float32Array | undefined

function randomTensor(shape: readonly number[], seed: number): Tensor & { readonly data: Float32Array } {
  table ??= normalTable()
  const random = randomIntegers(seed)
  const data = new Float32Array(sizeOf(shape))
  for (let j = 0; j < data.length; j++) data[j] = table[random() >>> 20]! // the upper 12 of 32 bits
  return { shape, data }
}

/** The operands of one call by name; an operation has two of input, filter and outputGradient. */
export type RandomOperands = {
  readonly [name in 'input' | 'filter' | 'outputGradient']?: Tensor & { readonly data: Float32Array }
}

/**
 * The operands of a call in channels-first and oihw order: normal values, rounded to multiples of 1/8, none of them zero.
 * They depend on the seed, on the operation and on nothing else.
 */
export function randomOperands(problem: ConvProblem, operation: Operation, seed: number): RandomOperands {
  const canonical = inCanonicalOrder(problem)
  return Object.fromEntries(
    operandsOf[operation].required.map((name, at) => [
      name,
      randomTensor(operandShape(canonical, operation, name), seed * 2 + at),
    ]),
  )
}
