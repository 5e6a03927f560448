import type { Dtype, Tensor } from '@convlaws/spec'

/** A tensor of numbers that look random and depend only on seed and place: integers from −8 to 8, or reals in ±1. */
export function drawn(
  shape: readonly number[],
  seed: number,
  kind: 'integers' | 'reals' = 'reals',
  dtype: Dtype = 'float32',
): Tensor {
  let state = (seed * 2654435761) | 0
  const length = shape.reduce((a, b) => a * b, 1)
  const data = dtype === 'float32' ? new Float32Array(length) : new Float64Array(length)
  for (let j = 0; j < length; j++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0 // the linear congruence of Numerical Recipes
    const unit = (state >>> 8) / 2 ** 24
    data[j] = kind === 'integers' ? Math.floor(unit * 17) - 8 : unit * 2 - 1
  }
  return { shape, data }
}

/** The bits of a tensor, so that 0 and −0, and one not-a-number and another, are told apart. */
export const bitsOf = ({ data }: { readonly data: Float32Array | Float64Array }): Uint8Array =>
  new Uint8Array(data.slice().buffer)
