import { describe, expect, test } from 'vitest'
import { canvasBytes } from '../../../src/models/kernel-lab/canvas-bytes.ts'
import { pixelOf, rangeOf } from '../../../src/models/kernel-lab/display.ts'
import { filterPicture } from '../../../src/models/kernel-lab/filter-picture.ts'
import { imageKernels } from '../../../src/models/kernel-lab/image-kernels.ts'
import { grey } from '../../../src/models/kernel-lab/picture.ts'
import { pictureFromBytes } from '../../../src/models/kernel-lab/picture-from-bytes.ts'
import { sampleNames } from '../../../src/models/kernel-lab/sample-names.ts'
import { samplePicture } from '../../../src/models/kernel-lab/sample-pictures.ts'

import { differing } from './differing.ts'

describe('display', () => {
  const range = rangeOf({ data: Float64Array.of(-100, 0, 50, 300) })

  test('the true range, and what no pixel can show', () =>
    expect(range).toEqual({ least: -100, greatest: 300, outside: 2, count: 4 }))

  test.each([
    ['clamp', [0, 0, 50, 255]],
    ['absolute', [100, 0, 50, 255]],
    ['rescale', [0, 64, 96, 255]],
    ['signed', [85, 128, 149, 255]],
  ] as const)('%s', (mode, pixels) =>
    expect([-100, 0, 50, 300].map((value) => pixelOf(value, mode, range))).toEqual(pixels),
  )

  test('a picture of one number, and of zeros, is grey', () => {
    const flat = rangeOf({ data: Float64Array.of(9, 9) })
    expect(pixelOf(9, 'rescale', flat)).toBe(128)
    expect(pixelOf(0, 'signed', rangeOf({ data: Float64Array.of(0) }))).toBe(128)
  })

  test('the identity with clamp gives the bytes of the picture back', () => {
    const picture = samplePicture('scene')
    const filtered = filterPicture(picture, {
      kernel: imageKernels.identity,
      border: 'zeros',
      orientation: 'correlation',
      passes: 1,
    })
    const filteredRange = rangeOf(filtered)
    const bytes = canvasBytes(filtered, (value) => pixelOf(value, 'clamp', filteredRange))
    expect(differing(pictureFromBytes(picture.width, picture.height, bytes).data, picture.data)).toBe(0)
  })
})

describe('sample pictures', () => {
  test.each(sampleNames)('%s has dark and light parts, and edges', (name) => {
    const { data } = grey(samplePicture(name))
    const values = Array.from(data)
    expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(120)
    const edges = filterPicture(grey(samplePicture(name)), {
      kernel: imageKernels.outline,
      border: 'replicate',
      orientation: 'correlation',
      passes: 1,
    })
    expect(edges.data.filter((value) => Math.abs(value) > 60).length).toBeGreaterThan(200)
  })
})
