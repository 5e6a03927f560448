import type { Counterexample } from '@convlaws/laws'
import { parseDescriptor } from '@convlaws/spec'

const descriptor = 'forward n1 ci1 size2x2 co1 filter1x1 strides1x1 valid dilations1x1 groups1'
const { problem } = parseDescriptor(descriptor)

/** One wrong element of four. */
export const counterexample: Counterexample = {
  descriptor,
  problem,
  operands: {
    input: { shape: [1, 1, 2, 2], data: Float32Array.of(1, -2, 3, 4) },
    filter: { shape: [1, 1, 1, 1], data: Float32Array.of(1) },
  },
  calls: [
    {
      operation: 'forward',
      problem,
      operands: {},
      result: { shape: [1, 1, 2, 2], data: Float32Array.of(1, -2, 3, 5) },
    },
  ],
  terms: { lhs: 'forward(input, filter)', rhs: 'truth' },
  lhs: { shape: [1, 1, 2, 2], data: Float32Array.of(1, -2, 3, 5) },
  rhs: { shape: [1, 1, 2, 2], data: Float64Array.of(1, -2, 3, 4) },
  message: 'forward: lhs[0, 0, 1, 1] is 5 and rhs[0, 0, 1, 1] is 4; they must be identical',
  seed: 42,
  path: '3:0',
  shrinks: 1,
}

/** Text that would be markup if it were not escaped. */
export const markup = `"><script>alert('1')</script>&amp;`
