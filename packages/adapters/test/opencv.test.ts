import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { tensorOf } from '../src/opencv/tensor-of.ts'
import createOpencv from '../src/opencv.ts'

test('a result has the size that the library gave it, whatever is due', () => {
  const mat = { rows: 1, cols: 2, data32F: Float32Array.of(1, 2), data64F: Float64Array.of(3), delete: () => {} }
  expect(tensorOf(mat, 'float32')).toEqual({ shape: [1, 1, 1, 2], data: Float32Array.of(1, 2) })
  expect(tensorOf(mat, 'float64').data).toEqual(Float64Array.of(3))
  expect(tensorOf(mat, 'float32').data).not.toBe(mat.data32F)
})

test('the library says how large its results are', async () => {
  const { problem } = parseDescriptor('forward n1 ci1 size2x3 co1 filter1x1 same-upper')
  const { forward } = await createOpencv()
  const input = { shape: [1, 1, 2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) }
  const filter = { shape: [1, 1, 1, 1], data: Float32Array.of(2) }
  expect(await forward(problem, { input, filter })).toEqual({
    shape: [1, 1, 2, 3],
    data: Float32Array.of(2, 4, 6, 8, 10, 12),
  })
})
