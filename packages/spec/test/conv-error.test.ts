import { ConvError } from '@convlaws/spec'
import { expect, test } from 'vitest'

const detail = {
  code: 'invalid-problem',
  constraint: 'strides-are-positive',
  operation: 'forward',
  message: 'why',
} as const

test('an error carries what it was made from', () => {
  expect(new ConvError(detail)).toMatchObject({ ...detail, name: 'ConvError' })
  expect(new ConvError(detail)).toBeInstanceOf(Error)
})

test('constraint and operation may be missing', () => {
  const error = new ConvError({ code: 'invalid-descriptor', message: 'why' })
  expect([error.constraint, error.operation]).toEqual([undefined, undefined])
})

test('isInstance recognises the error of another copy of the package, and nothing else', () => {
  const foreign = Object.assign(new Error('why'), { isConvError: true, code: 'unsupported' })
  expect(ConvError.isInstance(new ConvError(detail))).toBe(true)
  expect(ConvError.isInstance(foreign)).toBe(true)
  for (const other of [new Error('why'), null, undefined, 'ConvError', { isConvError: 'yes' }]) {
    expect(ConvError.isInstance(other)).toBe(false)
  }
})
