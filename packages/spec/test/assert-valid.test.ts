import { assertValid, operations, shown } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { plain } from './problems.ts'

test.each(operations)('%s: a refusal names operation, place, value, rule and constraint', (operation) => {
  const detail = { code: 'invalid-problem', constraint: 'strides-are-positive', operation }
  const problem = plain({ strides: [0] })
  expect(() => assertValid(problem, operation)).toThrow(expect.objectContaining(detail))
  expect(() => assertValid(problem, operation)).toThrow(
    `${operation}: strides[0] is 0; it must be a positive integer (strides-are-positive)`,
  )
})

test.each([undefined, null, 'forward n1'])('%j is no problem', (problem) => {
  const call = () => assertValid(problem as unknown as ReturnType<typeof plain>, 'forward')
  expect(call).toThrow(expect.objectContaining({ code: 'invalid-problem', operation: 'forward' }))
  expect(call).toThrow(`forward: problem is ${shown(problem)}; it must be an object`)
})

const itself: { self?: unknown } = {}
itself.self = itself

test.each([
  [Number.NaN, 'NaN'],
  [undefined, 'undefined'],
  [[1, Infinity], '[1,"Infinity"]'],
  ['full', '"full"'],
  [3n, '"3"'],
  [Symbol('s'), 'Symbol(s)'],
  [itself, '[object Object]'],
])('shown writes any value', (value, text) => expect(shown(value)).toBe(text))
