import {
  type Dtype,
  type OperandName,
  type Operation,
  operandsOf,
  type Shape,
  sizeOf,
  type Tensor,
  zeros,
} from '@convlaws/spec'
import type { Domain } from '../domain.ts'
import type { Draw } from './draw.ts'
import { bitsAt, unit } from './hash.ts'

/** Largest integers to draw from, the plainest first; 1 means ones only. 2^24 bounds what a float32 sum can hold exactly. */
const amplitudes = [1, 9, 31, 3, 9, 127, 31, 1000] as const
/** Exponents of reals lie in [−spread, spread]: at most 2^±80 for four factors, far from 2^±126 where float32 ends. */
const spreads = [1, 4, 20, 12] as const
/** How many elements are zero, where zeros are asked for. */
const shares = [0, 0.25, 0.5] as const
/** Elements shown to shrinking one by one: beyond this a tensor is too large to be read anyway. */
const elementwise = 64

/** How the elements of a tensor are drawn. */
export interface NumbersOptions {
  /** Largest magnitude over integers; default drawn */
  readonly amplitude?: number
  /** Whether all elements are positive; default false */
  readonly positive?: boolean
  /** Whether the tensor may be a single impulse among zeros; default true */
  readonly impulses?: boolean
  /** Whether some elements may be zero; default false. Not in the real and the wide domain. */
  readonly zeros?: boolean
  /** Whether wide numbers are the long ones; default: where {@link wideOperand} names the input, all but a filter's */
  readonly long?: boolean
}

/** Which operand of a wide case has the long numbers. */
export const wideOperand = (draw: Draw): 'input' | 'filter' => draw.pick('wide operand', ['input', 'filter'] as const)

/** Which factor of an operation has the long numbers in a wide case: the one factor of biasGradient, else either. */
export function longOperand(draw: Draw, operation: Operation): OperandName {
  const factors = operandsOf[operation].required
  return factors[wideOperand(draw) === 'input' || factors.length === 1 ? 0 : 1]!
}

/** One more than the largest number of 31 bits. */
const range = 2 ** 31

/** Element j from its sign and 31 random bits: a fraction that a function takes or returns would cost an allocation. */
type Rule = (j: number, sign: number, bits: number) => number

function ruleFor(
  draw: Draw,
  name: string,
  domain: Domain,
  seed: number,
  { amplitude, positive = false, zeros: sparse = false, ...options }: NumbersOptions,
): Rule {
  if (domain === 'wide') {
    const long = options.long ?? (wideOperand(draw) === 'filter') === (name === 'filter')
    return long
      ? (_, sign, bits) => sign * (2049 + 2 * Math.floor((bits / range) * 1023))
      : (_, sign, bits) => sign * (1 + Math.floor((bits / range) * 3))
  }
  if (domain === 'real') {
    const spread = draw.pick(`${name} spread`, spreads)
    return (j, sign, bits) => {
      const exponent = Math.floor((bits / range) * (2 * spread + 1)) - spread
      return sign * (1 + (bitsAt(~seed, j) >>> 1) / range) * 2 ** exponent
    }
  }
  const most = amplitude ?? draw.pick(`${name} amplitude`, amplitudes)
  const share = sparse ? draw.pick(`${name} zeros`, shares) : 0
  const ones = most === 1 && !positive
  return (j, sign, bits) => {
    if (share > 0 && (bitsAt(~seed, j) >>> 1) / range < share) return 0
    return ones ? 1 : sign * (1 + Math.floor((bits / range) * most))
  }
}

/**
 * A tensor of numbers for a domain: never zero, so that no tap is invisible, unless it is drawn as one impulse among
 * zeros. Elements are a function of the case's seed, the name and their place; shrinking sets them to 1.
 */
export function numbers(
  draw: Draw,
  name: string,
  shape: Shape,
  dtype: Dtype,
  domain: Domain,
  options: NumbersOptions = {},
): Tensor {
  const size = sizeOf(shape)
  const seed = draw.sequence(name)
  const rule = ruleFor(draw, name, domain, seed, options)
  const mayBeImpulse = (options.impulses ?? true) && domain !== 'wide' && size > 0
  const pattern = mayBeImpulse ? draw.choice(`${name} pattern`, 12) : 0
  const only = pattern < 10 ? -1 : pattern === 10 ? size - 1 : Math.floor(unit(seed, -2) * size)
  const shown = draw.elements && size <= elementwise && only < 0
  const filled = () => {
    const data = zeros(dtype, size)
    for (let j = 0; j < size; j++) {
      if (only >= 0 && j !== only) continue
      const bits = bitsAt(seed, j)
      const sign = options.positive || bits & 1 ? 1 : -1
      data[j] = shown && draw.override(`${name}[${j}]`) === 0 ? 1 : rule(j, sign, bits >>> 1)
      if (shown && data[j] !== 1) draw.note({ name: `${name}[${j}]`, value: 1, count: 2 })
    }
    return data
  }
  let data: Tensor['data'] | undefined
  const tensor: Tensor = {
    shape,
    get data() {
      data ??= filled()
      return data
    },
  }
  if (shown) draw.later(() => void tensor.data)
  return tensor
}
