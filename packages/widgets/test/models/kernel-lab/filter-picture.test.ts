import { reference } from '@convlaws/reference'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BorderMode,
  filterByBands,
  filterPicture,
  filterTensor,
  type PictureFilter,
  pictureTensor,
} from '../../../src/models/kernel-lab/filter-picture.ts'
import { imageKernels, resizedKernel } from '../../../src/models/kernel-lab/image-kernels.ts'
import { passProblem } from '../../../src/models/kernel-lab/pass-problem.ts'
import type { Picture } from '../../../src/models/kernel-lab/picture.ts'
import { samplePicture } from '../../../src/models/kernel-lab/sample-pictures.ts'

import { differing } from './differing.ts'

const borders: readonly BorderMode[] = ['valid', 'zeros', 'reflect', 'replicate', 'circular']
const parameters = { seed: Number(process.env.CONVLAWS_SEED), numRuns: 60 }

/** What the reference says of so many passes, each in one call. */
function truth(picture: Picture, filter: PictureFilter): ArrayLike<number> {
  let input = pictureTensor(picture)
  for (let pass = 0; pass < filter.passes; pass++) {
    const [, channels, height, width] = input.shape as [number, number, number, number]
    const problem = passProblem({ channels, height, width }, filter)
    input = reference.forward(problem, { input, filter: filterTensor(filter.kernel, channels) })
  }
  return input.data
}

describe('a filtered picture equals the reference, pixel for pixel', () => {
  test.each(Object.entries(imageKernels))('%s on the scene, each border', (_, kernel) => {
    for (const border of borders) {
      const filter = { kernel, border, orientation: 'correlation', passes: 1 } as const
      const filtered = filterPicture(samplePicture('scene'), filter)
      expect(differing(filtered.data, truth(samplePicture('scene'), filter))).toBe(0)
    }
  })

  test('drawn kernels to 9×9 on drawn pictures, also twice, also in many bands', () => {
    const drawn = fc.record({
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 9 }),
      weights: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 81, maxLength: 81 }),
      divisor: fc.constantFrom(1, 3, 16),
      width: fc.integer({ min: 18, max: 40 }),
      height: fc.integer({ min: 18, max: 40 }),
      channels: fc.constantFrom<1 | 3>(1, 3),
      border: fc.constantFrom(...borders),
      orientation: fc.constantFrom('correlation', 'convolution'),
      passes: fc.constantFrom<1 | 2>(1, 2),
      seed: fc.integer({ min: 1, max: 10 ** 6 }),
    })
    fc.assert(
      fc.property(drawn, ({ rows, columns, weights, divisor, width, height, channels, seed, ...options }) => {
        const data = Uint8Array.from({ length: channels * width * height }, (_, i) => (i * seed) % 256)
        const kernel = { rows, columns, weights: weights.slice(0, rows * columns), divisor }
        const filter = { kernel, ...options }
        const picture = { width, height, channels, data }
        expect(differing(filterPicture(picture, filter).data, truth(picture, filter))).toBe(0)
      }),
      parameters,
    )
  })

  test('a large picture is cut into bands, each of about a million multiplications', () => {
    const big: Picture = { width: 256, height: 256, channels: 3, data: new Uint8Array(3 * 256 * 256).fill(7) }
    const kernel = resizedKernel(imageKernels.blur, 9, 9)
    const shares = [...filterByBands(big, { kernel, border: 'zeros', orientation: 'correlation', passes: 1 })]
    expect(shares.length).toBeGreaterThan(10)
    expect(shares.at(-1)).toBe(1)
  })
})
