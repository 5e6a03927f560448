import {
  type ConvProblem,
  filterShape,
  forEachTap,
  inputShape,
  multiplications,
  outputShape,
  planeTaps,
  sizeOf,
} from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, runs, validProblem } from './problems.ts'

type Tap = [output: number, input: number, filter: number]

function tapsOf(problem: ConvProblem): Tap[] {
  const taps: Tap[] = []
  forEachTap(problem, (...tap) => taps.push(tap))
  return taps
}

describe('forEachTap, enumerated by hand', () => {
  const two = plain({ inputSize: [3], filterSize: [2] })
  test('three inputs, two taps', () => {
    expect(tapsOf(two)).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [1, 1, 0],
      [1, 2, 1],
    ])
  })

  test('convolution counts taps from the end', () => {
    expect(tapsOf({ ...two, orientation: 'convolution' })).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 2, 0],
      [1, 1, 1],
    ])
  })

  test('taps in zero padding are not visited', () => {
    expect(tapsOf({ ...two, padding: [[1, 0]] })).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [1, 1, 1],
      [2, 1, 0],
      [2, 2, 1],
    ])
  })

  test('taps in other padding read the element that is repeated', () => {
    expect(tapsOf({ ...two, padding: [[1, 0]], paddingMode: 'reflect' }).slice(0, 2)).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ])
    expect(tapsOf({ ...two, padding: [[1, 0]], paddingMode: 'replicate' }).slice(0, 2)).toEqual([
      [0, 0, 0],
      [0, 0, 1],
    ])
    expect(tapsOf({ ...two, padding: [[1, 0]], paddingMode: 'circular' }).slice(0, 2)).toEqual([
      [0, 2, 0],
      [0, 0, 1],
    ])
  })

  test('stride 2 and dilation 2', () => {
    expect(tapsOf({ ...two, inputSize: [5], strides: [2], dilations: [2] })).toEqual([
      [0, 0, 0],
      [0, 2, 1],
      [1, 2, 0],
      [1, 4, 1],
    ])
  })

  test('two axes: the last varies fastest', () => {
    const square = plain({ inputSize: [2, 3], filterSize: [2, 2], strides: [1, 1], dilations: [1, 1] })
    expect(tapsOf(square)).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [0, 3, 2],
      [0, 4, 3],
      [1, 1, 0],
      [1, 2, 1],
      [1, 4, 2],
      [1, 5, 3],
    ])
  })

  test('two axes: a tap that lies in the padding of one of them is not visited', () => {
    const padding = [
      [0, 0],
      [1, 0],
    ] as const
    const column = plain({ inputSize: [2, 1], filterSize: [2, 2], strides: [1, 1], dilations: [1, 1], padding })
    expect([...planeTaps(column).sources]).toEqual([-1, 0, -1, 1])
    expect(tapsOf(column)).toEqual([
      [0, 0, 1],
      [0, 1, 3],
    ])
  })

  test('two groups: output channel o reads the channels of group ⌊o / outputs per group⌋', () => {
    const grouped = plain({ inputChannels: 4, outputChannels: 2, groups: 2, inputSize: [1], filterSize: [1] })
    expect(tapsOf(grouped)).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [1, 2, 2],
      [1, 3, 3],
    ])
  })

  test('two images share one filter', () => {
    expect(tapsOf(plain({ batch: 2, inputSize: [1], filterSize: [1] }))).toEqual([
      [0, 0, 0],
      [1, 1, 0],
    ])
  })

  test('an empty batch has no taps', () => expect(tapsOf(plain({ batch: 0 }))).toEqual([]))
})

test('planeTaps: the sources of one plane, −1 in zero padding', () => {
  const { inputs, outputs, taps, sources } = planeTaps(plain({ inputSize: [2], filterSize: [2], padding: [[1, 1]] }))
  expect({ inputs, outputs, taps }).toEqual({ inputs: 2, outputs: 3, taps: 2 })
  expect([...sources]).toEqual([-1, 0, 0, 1, 1, -1])
})

describe('forEachTap, for every valid problem', () => {
  test('indices lie inside their tensors, and no pair of output and filter element comes twice', () => {
    fc.assert(
      fc.property(validProblem, (problem) => {
        const sizes = [outputShape(problem), inputShape(problem), filterShape(problem)].map(sizeOf)
        const taps = tapsOf(problem)
        expect(taps.filter((tap) => tap.some((index, j) => index < 0 || index >= sizes[j]!))).toEqual([])
        expect(new Set(taps.map(([output, , filter]) => `${output} ${filter}`)).size).toBe(taps.length)
      }),
      runs,
    )
  })

  test('outputs ascend, and within one output the filter elements ascend', () => {
    fc.assert(
      fc.property(validProblem, (problem) => {
        const order = tapsOf(problem).map(([output, , filter]) => output * sizeOf(filterShape(problem)) + filter)
        expect(order.every((place, j) => j === 0 || order[j - 1]! < place)).toBe(true)
      }),
      runs,
    )
  })

  test('multiplications counts the taps, those in zero padding included', () => {
    fc.assert(
      fc.property(validProblem, (problem) => {
        const visited = tapsOf(problem).length
        const padded = problem.padding !== 'valid' && problem.paddingMode === 'zeros'
        if (padded) expect(visited).toBeLessThanOrEqual(multiplications(problem))
        else expect(visited).toBe(multiplications(problem))
      }),
      runs,
    )
  })
})

test('multiplications of the first layer of ResNet-50: 112² outputs · 64 channels · 3 · 7² taps', () => {
  const problem = plain({
    inputChannels: 3,
    outputChannels: 64,
    inputSize: [224, 224],
    filterSize: [7, 7],
    strides: [2, 2],
    dilations: [1, 1],
    padding: [
      [3, 3],
      [3, 3],
    ],
  })
  expect(multiplications(problem)).toBe(118_013_952)
})
