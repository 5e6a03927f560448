import { describe, expect, test } from 'vitest'
import { listText, numberText } from '../../src/lecture/number-text.ts'
import * as gradients from '../../src/lecture/numbers/backpropagation.ts'
import * as channels from '../../src/lecture/numbers/channels.ts'
import * as correlation from '../../src/lecture/numbers/cross-correlation.ts'
import * as definition from '../../src/lecture/numbers/definition.ts'
import * as dimensions from '../../src/lecture/numbers/dimensions.ts'
import * as fast from '../../src/lecture/numbers/fast-algorithms.ts'
import * as dense from '../../src/lecture/numbers/from-dense-layers.ts'
import { facts } from '../../src/lecture/numbers/image-kernels.ts'
import * as sizes from '../../src/lecture/numbers/output-size.ts'
import * as options from '../../src/lecture/numbers/stride-padding-dilation.ts'
import * as transposed from '../../src/lecture/numbers/transposed-convolution.ts'
import { numberTex, polynomialTex, productsTex } from '../../src/lecture/tex.ts'

describe('worked by hand', () => {
  test('the example of pages 1 and 9', () => {
    expect(dense.output).toEqual([-1, 5, -3])
    expect(dense.toeplitz[1]).toEqual([0, 1, 2, -1, 0])
    expect(dense.picture).toEqual({ inputs: 28 * 28, outputs: 26 * 26, dense: 529_984, shared: 9 })
    expect(gradients.kernelGradient).toEqual([5, -4, 9])
    expect(gradients.inputGradient).toEqual([1, 1, -1, 5, -2])
    expect(gradients.products).toEqual([-12, -12, -12])
  })

  test('gradients are convolutions, and differences pass to either factor', () => {
    expect(gradients.correlated).toEqual(gradients.kernelGradient)
    expect(gradients.convolved).toEqual(gradients.inputGradient)
    expect(gradients.kernelGradientOfConvolution).toEqual([...gradients.kernelGradient].reverse())
    expect(gradients.ofF).toEqual(gradients.ofProduct)
    expect(gradients.ofG).toEqual(gradients.ofProduct)
  })

  test('(1 + 2t)(1 + 3t + t²) = 1 + 5t + 7t² + 2t³', () => {
    expect(definition.fg).toEqual([1, 5, 7, 2])
    expect(definition.gf).toEqual(definition.fg)
    expect(definition.refusal).toContain('filter-fits-padded-input')
  })

  test('impulses under correlation, and a Sobel kernel that changes its side', () => {
    expect(correlation.correlated).toEqual([0, 0, 1])
    expect(correlation.exchanged).toEqual([1, 0, 0])
    expect(correlation.convolved).toEqual(correlation.convolvedExchanged)
    expect([correlation.sobelCorrelation[0]![0], correlation.sobelConvolution[0]![0]]).toEqual([-4, 4])
  })

  test('moving goes with circular padding everywhere, with zeros in the interior, with a stride not at all', () => {
    const turned = (values: readonly number[]) => [...values.slice(-1), ...values.slice(0, -1)]
    expect(correlation.circular.ofMoved).toEqual(turned(correlation.circular.of))
    expect(correlation.withZeros.ofMoved.slice(2, -1)).toEqual(turned(correlation.withZeros.of).slice(2, -1))
    expect(correlation.withZeros.ofMoved).not.toEqual(turned(correlation.withZeros.of))
    expect(correlation.strided.map(({ output }) => output)).toEqual([[1, 0, 0], [0, 0, 0], [0, 1, 0]]) // biome-ignore format: rows
  })

  test('the figure of page 4', () => {
    expect(dimensions.output).toEqual([[19, 25], [37, 43]]) // biome-ignore format: rows
    expect(dimensions.convolved).toEqual([[5, 11], [23, 29]]) // biome-ignore format: rows
    expect(dimensions.colour.inDepth).toEqual({ shape: [1, 1, 2], rows: dimensions.colour.overChannels })
  })

  test('kernels: sums are 1 or 0, ranges hold 0 and reach beyond 255', () => {
    expect(facts.map(({ sum }) => sum)).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 0])
    expect(facts.find(({ name }) => name.en === 'outline')!.range).toEqual([-8 * 255, 8 * 255])
  })

  test('sizes', () => {
    expect(sizes.classic.output).toBe(26)
    expect(sizes.general.output).toBe(Math.floor((10 + 1 + 2 - 2 * 2 - 1) / 3) + 1)
    expect(sizes.names.map(({ output }) => output)).toEqual([2, 3, 3, 3, 4])
    expect(sizes.strided).toEqual({ output: 14, begin: 0, end: 1 })
    expect(channels.layer.weights).toBe(64 * 3 * 9)
    expect(channels.output).toEqual([[2 + 2 + 10, 5 + 3 + 10]])
  })

  test('stride takes every second output, dilation is zeros between, padding is what is written out', () => {
    expect(options.stride2).toEqual(options.stride1.filter((_, place) => place % 2 === 0))
    expect(options.dilated).toEqual(options.bySpread)
    expect(options.padded.map(({ before }) => before)).toEqual([[0, 0], [3, 2], [1, 1], [3, 4]]) // biome-ignore format: rows
    expect(options.padded.map(({ after }) => after)).toEqual([[0, 0], [3, 2], [4, 4], [1, 2]]) // biome-ignore format: rows
  })

  test('stamps add up, the counts are even where the stride divides the kernel', () => {
    expect(transposed.stamped).toEqual([1, 2, 1 - 1, -2, -1 + 2, 4, 2])
    expect(transposed.products[0]).toBe(transposed.products[1])
    expect(transposed.thereAndBack).not.toEqual(transposed.x)
    expect(new Set(transposed.uneven.slice(2, -2))).toEqual(new Set([1, 2]))
    expect(new Set(transposed.even.slice(2, -2))).toEqual(new Set([2]))
  })

  test('fast algorithms: two are exact on integers, the third is within its bound, none is beyond', () => {
    expect(fast.tile.output).toEqual(fast.output.slice(0, 2))
    expect(fast.multiplications).toEqual({ direct: 6, winograd: 4 })
    expect(fast.onIntegers.map(({ error, bound }) => error === 0 && bound === 0)).toEqual([true, true, false])
    expect([...fast.onIntegers, ...fast.onReals].every(({ error, bound }) => error <= bound)).toBe(true)
    expect(fast.fromTheLeft).not.toBe(fast.fromTheRight)
  })
})

describe('numbers as text', () => {
  test('in prose', () => {
    expect(numberText(-529984)).toBe('−529,984')
    expect(listText([0.25, -1, 0])).toBe('(0.25, −1, 0)')
  })
  test('in formulas', () => {
    expect(productsTex([[-1, 2], [3, -4]])).toBe('-1\\cdot 2 + 3\\cdot (-4)') // biome-ignore format: pairs
    expect([numberTex(-1), numberTex(-1, true)]).toEqual(['-1', '(-1)'])
    expect(polynomialTex([1, 1, 3])).toBe('1 + t + 3t^2')
  })
})
