import { expect, test } from 'vitest'
import { editDistance, nearest, suggestion } from '../../src/command/nearest.ts'

test('the distance counts letters changed, added and taken away', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('same', 'same')).toBe(0)
})

test('the nearest name is the one meant, and nothing is near a word of its own', () => {
  const names = ['reference', 'tfjs-cpu', 'tfjs-wasm']
  expect(nearest('refrence', names)).toBe('reference')
  expect(nearest('wasm', names)).toBe('tfjs-wasm')
  expect(nearest('xyzzyplugh', names)).toBeUndefined()
})

test('a suggestion ends a sentence, whether there is one or not', () => {
  expect(suggestion('refrence', ['reference'])).toBe('; did you mean reference?')
  expect(suggestion('xyzzyplugh', ['reference'])).toBe('.')
})
