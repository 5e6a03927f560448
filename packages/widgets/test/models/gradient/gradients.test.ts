import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceCheck } from '../../../src/models/gradient/difference-check.ts'
import {
  filterCorrelation,
  gatheredFilter,
  gatheredInput,
  inputCorrelation,
} from '../../../src/models/gradient/gather.ts'
import { fold, scatteredFilter, scatteredInput, stampOf } from '../../../src/models/gradient/scatter.ts'
import {
  type GradientSetting,
  gradientsOf,
  outputOf,
  paddedInput,
  sizesOf,
  termsOf,
  upstream,
} from '../../../src/models/gradient/setting.ts'
import { drawnSetting, seeded, worked } from './drawn-setting.ts'

const inner = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, place) => sum + value * b[place]!, 0)
const plus = (values: readonly number[]) => values.map((value) => value + 0) // −0 and 0 are the same number here

describe('the worked example', () => {
  test('output, gradients and the three equal inner products', () => {
    const { input, filter, bias } = gradientsOf(worked)
    const output = outputOf(worked)
    expect(output).toEqual([-1, 5, -3])
    expect(input).toEqual([1, 1, -1, 5, -2])
    expect(filter).toEqual([5, -4, 9])
    expect(bias).toBe(2)
    expect([inner(output, upstream(worked)), inner(worked.input, input), inner(worked.filter, filter)]).toEqual([
      -12, -12, -12,
    ])
  })

  test('the input gradient is the full correlation of δ with the flipped kernel', () => {
    const { signal, kernel, padding, flipped } = inputCorrelation(worked)
    expect(signal.map(({ value }) => value)).toEqual([0, 0, 1, -1, 2, 0, 0])
    expect(kernel).toEqual([-1, 2, 1])
    expect(padding).toEqual([2, 2])
    expect(flipped).toBe(true)
  })
})

describe('for drawn problems', () => {
  const holds = (name: string, property: (setting: GradientSetting) => void) =>
    test(name, () => fc.assert(fc.property(drawnSetting, property), seeded))

  holds('scatter and gather both give the input gradient of the reference', (setting) => {
    const truth = plus(gradientsOf(setting).input)
    const painted = scatteredInput(setting, sizesOf(setting).outputs)
    expect(plus(fold(setting, painted))).toEqual(truth)
    expect(plus(gatheredInput(setting))).toEqual(truth)
  })

  holds('scatter and gather both give the filter gradient of the reference', (setting) => {
    const truth = plus(gradientsOf(setting).filter)
    expect(plus(scatteredFilter(setting, sizesOf(setting).outputs, paddedInput(setting)))).toEqual(truth)
    expect(plus(gatheredFilter(setting))).toEqual(truth)
  })

  holds('the stamps of all outputs add up to the gradient of the padded input', (setting) => {
    const { outputs } = sizesOf(setting)
    const sum = paddedInput(setting).map(() => 0)
    for (let output = 0; output < outputs; output++)
      for (const [place, value] of stampOf(setting, output).entries()) sum[place]! += value
    expect(plus(sum)).toEqual(plus(scatteredInput(setting, outputs)))
  })

  holds('the terms are those of the output', (setting) => {
    const padded = paddedInput(setting)
    const sums = upstream(setting).map(() => 0)
    for (const { output, tap, place } of termsOf(setting)) sums[output]! += setting.filter[tap]! * padded[place]!
    expect(plus(sums)).toEqual(plus(outputOf(setting)))
  })

  holds('sizes: n for zero padding, n + begin + end for the other modes, k for the filter', (setting) => {
    const { input, filter, begin, end, paddingMode } = setting
    const length = paddingMode === 'zeros' ? input.length : input.length + begin + end
    expect(inputCorrelation(setting).result).toHaveLength(length)
    expect(filterCorrelation(setting).result).toHaveLength(filter.length)
  })

  holds('the central difference with step 1 is exact on integers', (setting) => {
    for (const operand of ['input', 'filter'] as const) {
      for (const index of setting[operand].keys())
        expect(differenceCheck(setting, operand, index)).toMatchObject({ error: 0, allowed: 0 })
    }
  })

  test('the central difference is within its bound over reals', () => {
    const real = fc.double({ min: -8, max: 8, noNaN: true })
    const reals = fc
      .tuple(drawnSetting, fc.array(real, { minLength: 40, maxLength: 40 }))
      .map(([setting, numbers]) => ({
        ...setting,
        input: setting.input.map((_, place) => numbers[place]!),
        filter: setting.filter.map((_, place) => numbers[10 + place]!),
        outputGradient: setting.outputGradient.map((_, place) => numbers[20 + place]!),
      }))
    fc.assert(
      fc.property(reals, (setting) => {
        for (const operand of ['input', 'filter'] as const) {
          for (const index of setting[operand].keys()) {
            const { error, allowed } = differenceCheck(setting, operand, index)
            expect(error).toBeLessThanOrEqual(allowed)
          }
        }
      }),
      seeded,
    )
  })
})
