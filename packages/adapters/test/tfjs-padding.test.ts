import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { padOf } from '../src/tfjs/padding.ts'

const none = [0, 0]

test.each([
  ['size5x5 filter2x2 valid channels-last', 'valid'],
  ['size5x5 filter2x2 same-upper channels-last', 'same'],
  ['size5x5 filter2x2 padding2:2x2:2 channels-last', 2],
  ['size5x5 filter2x2 padding1:2x3:4 channels-last', [none, [1, 2], [3, 4], none]],
  ['size5x5 filter2x2 padding1:2x3:4', [none, none, [1, 2], [3, 4]]],
  ['size5x5 filter2x2 padding1:1x2:2 channels-last', [none, [1, 1], [2, 2], none]],
  ['size5 filter2 padding1:1 channels-last', 1],
  ['size5 filter2 padding1:0 channels-last', [none, none, [1, 0], none]],
])('%s', (body, pad) => {
  expect(padOf(parseDescriptor(`forward n1 ci1 co1 ${body} hwio`).problem, 'number')).toEqual(pad)
})

test("with the spelling 'pairs', one number throughout is written out", () => {
  const { problem } = parseDescriptor('forward n1 ci1 co1 size5x5 filter2x2 padding2:2x2:2 channels-last hwio')
  expect(padOf(problem, 'pairs')).toEqual([none, [2, 2], [2, 2], none])
})
