import { reference } from '@convlaws/reference'
import { describe, expect, test } from 'vitest'
import { filterPicture } from '../../../src/models/kernel-lab/filter-picture.ts'
import {
  type ImageKernel,
  imageKernels,
  kernelSum,
  kernelValues,
  resizedKernel,
  separated,
} from '../../../src/models/kernel-lab/image-kernels.ts'
import { passProblem } from '../../../src/models/kernel-lab/pass-problem.ts'
import { samplePicture } from '../../../src/models/kernel-lab/sample-pictures.ts'

import { differing } from './differing.ts'

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
