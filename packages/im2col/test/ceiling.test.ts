import { expect, test } from 'vitest'
import { createCeiling } from '../src/ceiling.ts'
import { gemmKernels } from '../src/kernels/gemm-table.ts'

test.each(gemmKernels)('$name: the ceiling computes the product of its operands', (kernel) => {
  const ceiling = createCeiling(kernel)!
  const { mr, nr } = kernel
  const [m, n, k] = [mr * 2, nr * 16, 256]
  expect(ceiling.flops).toBe(2 * m * n * k)
  ceiling.run()
  // A is kept in tiles of mr rows, k after k; the one panel of B row after row; both filled by one sequence.
  const numbers = Array.from({ length: m * k + k * nr }, (_, j) => ((j * 7) % 4) + 1 - (j % 11 < 5 ? 5 : 0))
  const expected = Array.from({ length: m * n }, (_, at) => {
    const [row, column] = [Math.floor(at / n), at % nr]
    const tile = Math.floor(row / mr) * mr * k
    let sum = 0
    for (let j = 0; j < k; j++) sum += numbers[tile + j * mr + (row % mr)]! * numbers[m * k + j * nr + column]!
    return sum
  })
  expect([...ceiling.result()]).toEqual(expected)
  ceiling.run()
  expect([...ceiling.result()]).toEqual(expected)
})
