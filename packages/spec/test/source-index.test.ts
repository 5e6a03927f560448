import { type PaddingMode, sourceIndex } from '@convlaws/spec'
import { expect, test } from 'vitest'

const virtual = (mode: PaddingMode, n: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, j) => sourceIndex[mode](from + j, n))

/** What stands at virtual indices −4 … 7 of an axis of four elements. */
const overFour: Record<PaddingMode, (number | null)[]> = {
  zeros: [null, null, null, null, 0, 1, 2, 3, null, null, null, null],
  replicate: [0, 0, 0, 0, 0, 1, 2, 3, 3, 3, 3, 3],
  circular: [0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3],
  reflect: [2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1],
}

/** What stands at virtual indices −1, 0, 1 of a single element. */
const overOne: Record<PaddingMode, (number | null)[]> = {
  zeros: [null, 0, null],
  replicate: [0, 0, 0],
  circular: [0, 0, 0],
  reflect: [0, 0, 0],
}

const modes = Object.keys(overFour) as PaddingMode[]

test.each(modes)('%s: around four elements', (mode) => expect(virtual(mode, 4, -4, 7)).toEqual(overFour[mode]))

test.each(modes)('%s: around one element', (mode) => expect(virtual(mode, 1, -1, 1)).toEqual(overOne[mode]))

test.each(modes)('%s: inside the axis every element stands for itself', (mode) => {
  for (let n = 1; n <= 6; n++) expect(virtual(mode, n, 0, n - 1)).toEqual(Array.from({ length: n }, (_, i) => i))
})

test('reflect and circular are periodic, with periods 2(n − 1) and n', () => {
  for (let n = 2; n <= 5; n++) {
    for (let i = -12; i <= 12; i++) {
      expect(sourceIndex.reflect(i + 2 * (n - 1), n)).toBe(sourceIndex.reflect(i, n))
      expect(sourceIndex.reflect(-i, n)).toBe(sourceIndex.reflect(i, n))
      expect(sourceIndex.circular(i + n, n)).toBe(sourceIndex.circular(i, n))
    }
  }
})
