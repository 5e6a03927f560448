import { expect, test } from 'vitest'
import { results as published } from '../../src/performance/results.ts'
import { symbolsOf } from '../../src/performance/symbols.ts'
import { results } from './fixtures.ts'

test.each(Object.entries({ published, results }))('every contestant has a symbol of its own: %s', (_, run) => {
  const symbols = symbolsOf(run!)
  expect([...symbols.keys()]).toEqual(run!.contestants.map(({ id }) => id))
  expect(new Set(symbols.values()).size).toBe(symbols.size)
})

test('more contestants than symbols are refused', () => {
  const contestants = Array.from({ length: 12 }, (_, place) => ({ id: `${place}`, title: '', version: '' }))
  expect(() => symbolsOf({ contestants })).toThrow(/12 contestants and 11 symbols/)
})
