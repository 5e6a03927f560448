import { reference } from '@convlaws/reference'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canvasBytes, pixelOf, rangeOf } from '../../../src/models/kernel-lab/display.ts'
import {
  type BorderMode,
  filterByBands,
  filterPicture,
  filterTensor,
  type PictureFilter,
  passProblem,
} from '../../../src/models/kernel-lab/filter-picture.ts'
import {
  type ImageKernel,
  imageKernels,
  kernelSum,
  kernelValues,
  resizedKernel,
  separated,
} from '../../../src/models/kernel-lab/image-kernels.ts'
import { grey, type Picture, pictureFromBytes, pictureTensor } from '../../../src/models/kernel-lab/picture.ts'
import { sampleNames, samplePicture } from '../../../src/models/kernel-lab/sample-pictures.ts'

const borders: readonly BorderMode[] = ['valid', 'zeros', 'reflect', 'replicate', 'circular']
const parameters = { seed: Number(process.env.CONVLAWS_SEED), numRuns: 60 }

/** How many numbers differ; comparing them one by one is quick where `toEqual` is slow. */
function differing(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let count = Math.abs(a.length - b.length)
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) count++
  return count
}

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

describe('kernels', () => {
  const turned = (kernel: ImageKernel): ImageKernel => ({ ...kernel, weights: kernel.weights.toReversed() })

  test('sums: blur 1, sharpen 1, outline 0, emboss 1, Sobel 0', () =>
    expect(Object.entries(imageKernels).map(([name, kernel]) => [name, kernelSum(kernel)])).toEqual([
      ['identity', 1],
      ['blur', 1],
      ['sharpen', 1],
      ['outline', 0],
      ['emboss', 1],
      ['left-sobel', 0],
      ['right-sobel', 0],
      ['top-sobel', 0],
      ['bottom-sobel', 0],
      ['wide-blur', 1],
    ]))

  test('turned by 180° left Sobel is right Sobel, top is bottom', () => {
    const plus = (kernel: ImageKernel) => kernel.weights.map((weight) => weight + 0)
    expect(plus(turned(imageKernels['left-sobel']))).toEqual(plus(imageKernels['right-sobel']))
    expect(plus(turned(imageKernels['top-sobel']))).toEqual(plus(imageKernels['bottom-sobel']))
  })

  test('as true convolution left Sobel does what right Sobel does as correlation', () => {
    const on = (kernel: ImageKernel, orientation: 'correlation' | 'convolution') =>
      filterPicture(samplePicture('disc'), { kernel, border: 'reflect', orientation, passes: 1 }).data
    expect(
      differing(on(imageKernels['left-sobel'], 'convolution'), on(imageKernels['right-sobel'], 'correlation')),
    ).toBe(0)
  })

  test('separable are the blurs, the Sobels and the identity', () => {
    const names = Object.entries(imageKernels).flatMap(([name, kernel]) => (separated(kernel) ? [name] : []))
    expect(names).toEqual(['identity', 'blur', 'left-sobel', 'right-sobel', 'top-sobel', 'bottom-sobel', 'wide-blur'])
    expect(separated(imageKernels.blur)).toEqual({ column: [1, 2, 1], row: [1, 2, 1] })
    expect(separated({ rows: 2, columns: 2, weights: [0, 0, 0, 0], divisor: 1 })).toBeNull()
  })

  test('two passes of the factors are the kernel, on integers exactly', () => {
    const { column, row } = separated(imageKernels['top-sobel'])!
    const picture = samplePicture('checker')
    const options = { border: 'valid', orientation: 'correlation', passes: 1 } as const
    const vertical = { rows: 3, columns: 1, weights: column, divisor: 1 }
    const horizontal = { rows: 1, columns: 3, weights: row, divisor: 1 }
    const first = filterPicture(picture, { kernel: vertical, ...options })
    const second = filterPicture({ ...first, channels: 3 }, { kernel: horizontal, ...options })
    const once = filterPicture(picture, { kernel: imageKernels['top-sobel'], ...options })
    expect(differing(second.data, once.data)).toBe(0)
  })

  test('twice is once with the kernel convolved with itself, where no border is', () => {
    const { weights } = imageKernels.blur
    const own = { shape: [1, 1, 3, 3], data: Float64Array.from(weights) }
    const problem = {
      ...passProblem(
        { channels: 1, height: 3, width: 3 },
        {
          kernel: imageKernels.blur,
          border: 'zeros',
          orientation: 'convolution',
          passes: 1,
        },
      ),
      padding: [
        [2, 2],
        [2, 2],
      ] as const,
    }
    const wide = Array.from(reference.forward(problem, { input: own, filter: own }).data)
    const options = { border: 'valid', orientation: 'correlation' } as const
    const once = filterPicture(samplePicture('scene'), {
      kernel: { rows: 5, columns: 5, weights: wide, divisor: 256 },
      ...options,
      passes: 1,
    })
    const twice = filterPicture(samplePicture('scene'), { kernel: imageKernels.blur, ...options, passes: 2 })
    expect(differing(twice.data, once.data)).toBe(0) // sixteenths and bytes: every number is exact
  })

  test('another size keeps the middle', () => {
    const wide = resizedKernel(imageKernels.sharpen, 5, 5)
    expect(kernelValues(wide)[12]).toBe(5)
    expect(resizedKernel(wide, 3, 3)).toEqual(imageKernels.sharpen)
    expect(resizedKernel(imageKernels.sharpen, 1, 1).weights).toEqual([5])
  })
})

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
    const bytes = canvasBytes(filtered, 'clamp', rangeOf(filtered))
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
