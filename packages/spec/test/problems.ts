import { type Call, type ConvProblem, effectiveFilterSize, operandsOf, operations } from '@convlaws/spec'
import fc from 'fast-check'

/** How often every randomised test of this package draws. The seed is global: see vitest.setup.ts. */
export const runs: { numRuns: number } = { numRuns: 200 }

/** A valid problem, the plainest there is but for the fields given: one channel, four inputs, three taps, on one axis. */
export function plain(fields: Partial<ConvProblem> = {}): ConvProblem {
  return {
    batch: 1,
    inputChannels: 1,
    outputChannels: 1,
    groups: 1,
    inputSize: [4],
    filterSize: [3],
    strides: [1],
    dilations: [1],
    padding: 'valid',
    paddingMode: 'zeros',
    orientation: 'correlation',
    dtype: 'float32',
    layout: 'channels-first',
    filterLayout: 'oihw',
    ...fields,
  }
}

const small = (min: number, max: number) => fc.integer({ min, max })

const axis = fc.record({
  filterSize: small(1, 3),
  dilation: small(1, 3),
  stride: small(1, 3),
  extra: small(0, 4),
  begin: small(0, 3),
  end: small(0, 3),
})

/** Valid problems of every rank and option, by construction: an axis is as long as its filter needs, and `extra`. */
export const validProblem: fc.Arbitrary<ConvProblem> = fc
  .record({
    axes: fc.array(axis, { minLength: 1, maxLength: 3 }),
    batch: small(0, 2),
    groups: small(1, 3),
    inputsPerGroup: small(1, 2),
    outputsPerGroup: small(1, 2),
    padding: fc.constantFrom('valid', 'same-upper', 'same-lower', 'explicit'),
    paddingMode: fc.constantFrom('zeros', 'reflect', 'replicate', 'circular'),
    orientation: fc.constantFrom('correlation', 'convolution'),
    dtype: fc.constantFrom('float32', 'float64'),
    layout: fc.constantFrom('channels-first', 'channels-last'),
    filterLayout: fc.constantFrom('oihw', 'hwio', 'ohwi', 'ihwo'),
  } as const)
  .map(({ axes, groups, inputsPerGroup, outputsPerGroup, padding, ...options }) => {
    const mayBeShort =
      padding === 'explicit' && (options.paddingMode === 'zeros' || options.paddingMode === 'replicate')
    const sized = axes.map(({ filterSize, dilation, extra, begin, end }) => {
      const reach = effectiveFilterSize(filterSize, dilation)
      const inputSize = (mayBeShort ? Math.max(1, reach - begin - end) : reach) + extra
      const limit = mayBeShort ? 3 : inputSize - 1
      return { inputSize, pair: [Math.min(begin, limit), Math.min(end, limit)] as const }
    })
    return {
      ...options,
      groups,
      inputChannels: groups * inputsPerGroup,
      outputChannels: groups * outputsPerGroup,
      inputSize: sized.map(({ inputSize }) => inputSize),
      filterSize: axes.map(({ filterSize }) => filterSize),
      strides: axes.map(({ stride }) => stride),
      dilations: axes.map(({ dilation }) => dilation),
      padding: padding === 'explicit' ? sized.map(({ pair }) => pair) : padding,
    }
  })

/** A valid problem with an operation and, where it takes one, perhaps a bias. */
export const validCall: fc.Arbitrary<Call> = fc
  .record({ problem: validProblem, operation: fc.constantFrom(...operations), bias: fc.boolean() })
  .map(({ problem, operation, bias }) => ({
    problem,
    operation,
    bias: bias && operandsOf[operation].optional.includes('bias'),
  }))
