import { type ConvProblem, effectiveFilterSize } from '@convlaws/spec'
import fc from 'fast-check'

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
    const mayBeShort = padding === 'explicit' && options.paddingMode === 'zeros'
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
