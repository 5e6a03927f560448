import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compactNumber } from '../../src/index.ts'

test.each([
  [0, '0'],
  [-0, '−0'],
  [7, '7'],
  [-7, '−7'],
  [16777217, '16777217'],
  [2 ** 53, '9007199254740992'],
  [1e300, '1e300'],
  [0.1, '0.1'],
  [1 / 3, '0.33333'],
  [-123456.789, '−123460'],
  [1234567.5, '1.2346e6'],
  [0.00012345678, '0.00012346'],
  [0.000012345678, '1.2346e−5'],
  [5e-324, '4.9407e−324'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, '∞'],
  [Number.NEGATIVE_INFINITY, '−∞'],
])('%s is %s', (value, text) => expect(compactNumber(value)).toBe(text))

// Rounding up the largest doubles would give a number that is none.
test('reads back within five significant digits, with its sign', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1.7e308, max: 1.7e308 }), (value) => {
      const back = Number(compactNumber(value).replaceAll('−', '-'))
      expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 5.0001e-5 + Number.MIN_VALUE)
      expect(Object.is(Math.sign(back), Math.sign(value))).toBe(true)
    }),
    { seed: Number(process.env.CONVLAWS_SEED) },
  )
})
