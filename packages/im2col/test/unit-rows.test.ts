import { expect, test } from 'vitest'
import { unitRowsOf } from '../src/plan/gemm-plan.ts'

const blocking = { m: 512, n: 49, k: 64, mr: 6, nr: 8, mc: 132, kc: 64, nc: 56 }

test('rows of a single block of columns are divided evenly, so that each thread packs B once', () => {
  expect(unitRowsOf(blocking, 1, 2)).toBe(258) // 256 made up to whole tiles: 258 and 254 rows
  expect(unitRowsOf(blocking, 1, 4)).toBe(132) // 128: three times 132, and 116
})

test('a few blocks of columns are divided for two units a thread, many are not', () => {
  expect(unitRowsOf(blocking, 3, 2)).toBe(258) // 3 · 2 = 6 units for two threads
  expect(unitRowsOf(blocking, 2, 4)).toBe(132) // 2 · 4 = 8 units for four threads
  expect(unitRowsOf(blocking, 8, 2)).toBe(516)
})
