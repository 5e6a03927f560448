import { describe, expect, test } from 'vitest'
import { signatureOf } from '../src/index.ts'
import { failing } from './fixtures.ts'

const counterexample = failing.counterexample!

describe('signatureOf', () => {
  const withMessage = (message: string) => signatureOf({ ...failing, counterexample: { ...counterexample, message } })

  test.each([
    ['forward: lhs[0, 1] is 3 and rhs[0, 1] is -4.5e-7', 'forward: lhs[2, 0, 1] is NaN and rhs[2, 0, 1] is ∞'],
    ['forward: output has shape [1,1,2,2] for 3x3', 'forward: output has shape [1,4] for 12x7'],
    ['forward: took 5000 ms', 'forward: took 2 ms'],
  ])('numbers, indices and shapes do not change it: %s', (one, other) =>
    expect(withMessage(one)).toBe(withMessage(other)),
  )

  test.each([
    ['forward: threw RangeError', 'forward: threw TypeError'],
    ['threw unsupported (ERR_A)', 'threw unsupported (ERR_B)'],
    ['float32 is read as float64', 'float64 is read as float32'],
  ])('words change it: %s', (one, other) => expect(withMessage(one)).not.toBe(withMessage(other)))

  test('is readable', () => {
    expect(withMessage('lhs[0, 1] is 3; rhs is 4')).toBe(
      'same-padding-keeps-the-rate/forward/exact/failed: lhs# is #; rhs is #',
    )
  })
})
