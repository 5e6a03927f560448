import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { oneChannelFilterReadTransposed } from '../../src/index.ts'

test.each([
  ['oihw', true],
  ['ohwi', true],
  ['hwio', false],
  ['ihwo', false],
] as const)('%s: shows where [taps][output channels] is not the order of the filter', (filterLayout, shows) => {
  const { problem } = parseDescriptor('forward n1 ci1 size2 co2 filter2')
  expect(oneChannelFilterReadTransposed.trigger({ ...problem, filterLayout }, {})).toBe(shows)
})
