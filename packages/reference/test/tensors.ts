import type { Dtype, Tensor } from '@convlaws/spec'

/** A float32 tensor. */
export const tensor = (shape: readonly number[], numbers: readonly number[]): Tensor => ({
  shape,
  data: Float32Array.from(numbers),
})

/** A float32 tensor of one image, one channel, or of a filter for them, over one axis. */
export const line = (...numbers: number[]): Tensor => tensor([1, 1, numbers.length], numbers)

/** The numbers of a tensor as a list. */
export const numbersOf = ({ data }: Tensor): number[] => [...data]

/** A tensor of non-zero numbers that look random and depend only on seed, name and place: integers from −5 to 5, or reals. */
export function drawn(shape: readonly number[], dtype: Dtype, seed: number, kind: 'integers' | 'reals'): Tensor {
  let state = seed | 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0 // the linear congruence of Numerical Recipes
    return (state >>> 8) / 2 ** 24
  }
  const number = () => {
    const sign = next() < 0.5 ? -1 : 1
    return kind === 'integers'
      ? sign * (1 + Math.floor(next() * 5))
      : sign * (next() + 0.5) * 2 ** Math.floor(next() * 8)
  }
  const length = shape.reduce((a, b) => a * b, 1)
  const data = dtype === 'float32' ? new Float32Array(length) : new Float64Array(length)
  return { shape, data: data.map(number) }
}
