import { conv1d, conv2d, conv3d } from '@convlaws/reference'
import type { PaddingMode } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { line, numbersOf, tensor } from './tensors.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, j) => j + 1)

test('28×28 by 3×3 gives 26×26', () => {
  const ones = (n: number) => tensor([1, 1, n, n], Array(n * n).fill(1))
  expect(conv2d(ones(28), ones(3))).toEqual(tensor([1, 1, 26, 26], Array(26 * 26).fill(9)))
})

describe('one axis', () => {
  const input = line(1, 2, 3, 4, 5)
  const filter = line(1, 10, 100)

  test('correlation', () => expect(conv1d(input, filter)).toEqual(line(321, 432, 543)))

  test('convolution flips the filter', () => {
    expect(conv1d(input, filter, { orientation: 'convolution' })).toEqual(line(123, 234, 345))
  })

  test('stride 2 keeps every second output', () => {
    expect(conv1d(input, filter, { strides: 2 })).toEqual(line(321, 543))
  })

  test('dilation 2 reads every second input', () => {
    expect(conv1d(input, filter, { dilations: 2 })).toEqual(line(531))
  })

  test('padding may differ at the two ends', () => {
    expect(conv1d(line(1, 2, 3), line(1, 10), { padding: [[2, 1]] })).toEqual(line(0, 10, 21, 32, 3))
  })

  test('same: the odd element is at the end, or with same-lower at the beginning', () => {
    expect(conv1d(line(1, 2, 3), line(1, 10), { padding: 'same' })).toEqual(line(21, 32, 3))
    expect(conv1d(line(1, 2, 3), line(1, 10), { padding: 'same-lower' })).toEqual(line(10, 21, 32))
  })

  const padded: Record<PaddingMode, number[]> = {
    zeros: [0, 0, 1, 2, 3, 0, 0],
    reflect: [3, 2, 1, 2, 3, 2, 1],
    replicate: [1, 1, 1, 2, 3, 3, 3],
    circular: [2, 3, 1, 2, 3, 1, 2],
  }
  test.each(Object.keys(padded) as PaddingMode[])('one tap shows what %s puts around the input', (paddingMode) => {
    expect(conv1d(line(1, 2, 3), line(1), { padding: 2, paddingMode })).toEqual(line(...padded[paddingMode]))
  })

  test('three taps over circular padding', () => {
    expect(conv1d(line(1, 2, 3), filter, { padding: 1, paddingMode: 'circular' })).toEqual(line(213, 321, 132))
  })

  test('a filter longer than the input fits a padded one', () => {
    expect(conv1d(line(1, 2), line(1, 10, 100, 1000), { padding: 1 })).toEqual(line(210))
  })
})

describe('two axes', () => {
  const input = tensor([1, 1, 3, 3], upTo(9))
  const filter = tensor([1, 1, 2, 2], [1, 2, 3, 4])

  test('correlation: 1·1 + 2·2 + 4·3 + 5·4 = 37, …', () => {
    expect(conv2d(input, filter)).toEqual(tensor([1, 1, 2, 2], [37, 47, 67, 77]))
  })

  test('convolution flips both axes: 1·4 + 2·3 + 4·2 + 5·1 = 23, …', () => {
    expect(conv2d(input, filter, { orientation: 'convolution' })).toEqual(tensor([1, 1, 2, 2], [23, 33, 53, 63]))
  })

  test('every option of one axis leaves the other alone', () => {
    const options = {
      strides: [1, 2],
      dilations: [2, 1],
      padding: [
        [0, 0],
        [1, 0],
      ],
    } as const
    // Rows 1 and 3; columns (0, 1) and (2, 3): 1·2 + 7·4 = 30, 2·1 + 3·2 + 8·3 + 9·4 = 68.
    expect(conv2d(input, filter, options)).toEqual(tensor([1, 1, 1, 2], [30, 68]))
  })
})

describe('three axes', () => {
  const cube = tensor([1, 1, 2, 2, 2], upTo(8))

  test('all eight taps: 1² + 2² + … + 8² = 204', () => {
    expect(conv3d(cube, cube)).toEqual(tensor([1, 1, 1, 1, 1], [204]))
  })

  test('taps on the depth axis alone', () => {
    expect(conv3d(cube, tensor([1, 1, 2, 1, 1], [1, 10]))).toEqual(tensor([1, 1, 1, 2, 2], [51, 62, 73, 84]))
  })
})

describe('channels', () => {
  test('input channels are added, each output channel has its own filter and bias', () => {
    const input = tensor([2, 2, 1], [1, 2, 3, 4])
    const filter = tensor([2, 2, 1], [1, 10, 100, 1000])
    const bias = tensor([2], [0.5, 0.25])
    expect(conv1d(input, filter, { bias })).toEqual(tensor([2, 2, 1], [21.5, 2100.25, 43.5, 4300.25]))
  })

  test('two groups: outputs 0 and 1 read channel 0, outputs 2 and 3 channel 1', () => {
    const input = tensor([1, 2, 2], [1, 2, 30, 40])
    const filter = tensor([4, 1, 1], [1, 2, 3, 4])
    expect(conv1d(input, filter, { groups: 2 })).toEqual(tensor([1, 4, 2], [1, 2, 2, 4, 90, 120, 120, 160]))
  })

  test('channels-last and hwio: the same numbers in other places', () => {
    // Channels [1 2 3] and [4 5 6]; filter of output 0: [1 10], [100 1000]; of output 1: [1 0], [0 1].
    const first = conv1d(tensor([1, 2, 3], upTo(6)), tensor([2, 2, 2], [1, 10, 100, 1000, 1, 0, 0, 1]))
    expect(first).toEqual(tensor([1, 2, 2], [5421, 6532, 6, 8]))
    const last = conv1d(tensor([1, 3, 2], [1, 4, 2, 5, 3, 6]), tensor([2, 2, 2], [1, 1, 100, 0, 10, 0, 1000, 1]), {
      layout: 'channels-last',
      filterLayout: 'hwio',
    })
    expect(last).toEqual(tensor([1, 2, 2], [5421, 6, 6532, 8]))
  })
})

describe('numbers', () => {
  test('float32 sums are rounded once: 2^24 + 1 + 1 is 2^24 + 2', () => {
    expect(numbersOf(conv1d(line(2 ** 24, 1, 1), line(1, 1, 1)))).toEqual([2 ** 24 + 2])
  })

  test('the bias is inside the one rounding: 2^24 + 1 + 1', () => {
    expect(numbersOf(conv1d(line(2 ** 24, 1), line(1, 1), { bias: tensor([1], [1]) }))).toEqual([2 ** 24 + 2])
  })

  test('float64 input gives float64 output, and is not rounded to float32', () => {
    const wide = (...numbers: number[]) => ({ shape: [1, 1, numbers.length], data: Float64Array.from(numbers) })
    expect(conv1d(wide(1, 2 ** -40), wide(1, 1))).toEqual(wide(1 + 2 ** -40))
  })

  test('a non-finite element reaches its window and nothing else', () => {
    expect(numbersOf(conv1d(line(1, 2, Infinity, 4), line(1, 1), { padding: 1 }))).toEqual([
      1,
      3,
      Infinity,
      Infinity,
      4,
    ])
  })
})

test('an empty batch gives an empty output', () => {
  expect(conv1d(tensor([0, 2, 5], []), tensor([3, 2, 2], upTo(12)))).toEqual(tensor([0, 3, 4], []))
})
