import { biasGradient, conv2d, filterGradient, inputGradient } from '@convlaws/im2col'
import type { Tensor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { drawn } from './numbers.ts'

const refusal = (code: string, constraint: string) => expect.objectContaining({ code, constraint })

test('a dtype that is undefined counts as left out', () => {
  const doubles = (shape: readonly number[]) => drawn(shape, 1, 'integers', 'float64')
  const leftOut = { dtype: undefined } as unknown as { dtype: 'float64' }
  const options = { padding: 1, ...leftOut }
  const [x, y, w] = [doubles([1, 5, 9, 7]), doubles([1, 8, 9, 7]), doubles([8, 5, 3, 3])]
  for (const { data } of [
    conv2d(x, w, options),
    inputGradient(y, w, x.shape, options),
    filterGradient(x, y, w.shape, options),
    biasGradient(y, leftOut),
  ])
    expect(data).toBeInstanceOf(Float64Array)
})

test('gradients of what is no tensor are refused', () => {
  const [input, filter] = [drawn([1, 5, 9, 7], 1), drawn([8, 5, 3, 3], 2)]
  const none = undefined as unknown as Tensor
  const given = refusal('invalid-operand', 'operands-are-given')
  expect(() => inputGradient(none, filter, [1, 5, 9, 7])).toThrow(given)
  expect(() => inputGradient(input, none, [1, 5, 9, 7])).toThrow(given)
  expect(() => filterGradient(none, input, [8, 5, 3, 3])).toThrow(given)
  expect(() => filterGradient(input, none, [8, 5, 3, 3])).toThrow(given)
  expect(() => biasGradient(none)).toThrow(given)
  const shape = undefined as unknown as number[]
  expect(() => inputGradient(input, filter, shape)).toThrow(refusal('invalid-problem', 'rank-is-one-two-or-three'))
  expect(() => filterGradient(input, input, shape)).toThrow(refusal('invalid-problem', 'lists-have-one-entry-an-axis'))
})
