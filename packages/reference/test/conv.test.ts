import { conv1d, conv2d, conv3d, convTranspose1d, convTranspose2d, convTranspose3d } from '@convlaws/reference'
import type { Tensor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'

const ones = (shape: readonly number[]): Tensor => ({
  shape,
  data: new Float32Array(shape.reduce((a, b) => a * b)).fill(1),
})
const doubles = (shape: readonly number[]): Tensor => ({ shape, data: Float64Array.from(ones(shape).data) })

const refusal = (code: string, constraint: string) => expect.objectContaining({ code, constraint })

const functions = { conv1d, conv2d, conv3d, convTranspose1d, convTranspose2d, convTranspose3d }
const cases = Object.entries(functions).map(([name, convolve]) => ({ name, convolve, rank: Number(name.at(-2)) }))

describe.each(cases)('$name', ({ convolve, rank }) => {
  const shape = [1, 1, ...Array<number>(rank).fill(2)]
  const other = [1, 1, ...Array<number>((rank % 3) + 1).fill(2)]

  test('takes its rank', () => expect(convolve(ones(shape), ones(shape)).shape).toHaveLength(rank + 2))

  test('refuses an input or a filter of another rank', () => {
    expect(() => convolve(ones(other), ones(shape))).toThrow(refusal('invalid-operand', 'operand-shapes-match'))
    expect(() => convolve(ones(shape), ones(other))).toThrow(refusal('invalid-operand', 'operand-shapes-match'))
  })

  test('refuses what is no tensor', () => {
    const wrong = new Float32Array(2) as unknown as Tensor
    expect(() => convolve(wrong, ones(shape))).toThrow(refusal('invalid-operand', 'operands-are-given'))
    expect(() => convolve(ones(shape), undefined as unknown as Tensor)).toThrow(
      refusal('invalid-operand', 'operands-are-given'),
    )
  })

  test('computes in the type of the input', () => {
    expect(convolve(ones(shape), ones(shape)).data).toBeInstanceOf(Float32Array)
    expect(convolve(doubles(shape), doubles(shape)).data).toBeInstanceOf(Float64Array)
    const leftOut = { dtype: undefined } as unknown as { dtype: 'float64' }
    expect(convolve(doubles(shape), doubles(shape), leftOut).data).toBeInstanceOf(Float64Array)
  })

  test('converts no operand: types must agree, with each other and with a dtype that is given', () => {
    const mismatch = refusal('invalid-operand', 'operand-dtypes-match')
    expect(() => convolve(ones(shape), doubles(shape))).toThrow(mismatch)
    expect(() => convolve(ones(shape), ones(shape), { bias: doubles([1]) })).toThrow(mismatch)
    expect(() => convolve(ones(shape), ones(shape), { dtype: 'float64' })).toThrow(mismatch)
  })

  test('refuses channels that do not agree', () => {
    const wide = [2, 2, ...shape.slice(2)]
    expect(() => convolve(ones(shape), ones(wide))).toThrow(refusal('invalid-problem', 'filter-channels-match'))
  })

  test('refuses an option that breaks a constraint', () => {
    expect(() => convolve(ones(shape), ones(shape), { strides: 0 })).toThrow(
      refusal('invalid-problem', 'strides-are-positive'),
    )
  })
})

test('transposed: same padding and too much output padding are refused', () => {
  const line = ones([1, 1, 2])
  const same = { padding: 'same' } as unknown as { padding: 'valid' }
  expect(() => convTranspose1d(line, line, same)).toThrow(refusal('invalid-problem', 'transposed-padding-is-explicit'))
  expect(() => convTranspose1d(line, line, { outputPadding: 1 })).toThrow(
    refusal('invalid-problem', 'output-padding-is-below-stride'),
  )
})
