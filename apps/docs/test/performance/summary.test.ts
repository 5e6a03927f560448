import { expect, test } from 'vitest'
import { rowsOf } from '../../src/performance/chart-rows.ts'
import { threeDigits } from '../../src/performance/number-text.ts'
import { asResults } from '../../src/performance/results.ts'
import { comparisons, groupsOf, notTimed, wrongAnswers } from '../../src/performance/summary.ts'
import { results } from './fixtures.ts'

test('a wrong answer is listed apart, and is in no mean and no chart, however fast it was', () => {
  expect(wrongAnswers(results).map(({ name, entry }) => [name, entry.id])).toEqual([['two', 'peer']])
  const peer = comparisons(results).find(({ id, threads }) => id === 'peer' && threads === 1)
  expect(peer).toMatchObject({ layers: 2, mean: 2, faster: 0 }) // the geometric mean of 4 and 1
  const { keys } = rowsOf(groupsOf(results)[0]!)
  expect(keys.filter((key) => key.endsWith('peer'))).toEqual(['0 peer', '2 peer'])
})

test('a mean is over the layers on which both were timed, and says on how many the other is faster', () => {
  const other = comparisons(results).find(({ id }) => id === 'other')
  expect(other).toMatchObject({ layers: 2, faster: 1 })
  expect(other?.mean).toBeCloseTo(1) // √(0.5 · 2)
})

test('what was not timed for another reason is listed with it', () => {
  expect(notTimed(results).map(({ entry }) => [entry.id, entry.reason])).toEqual([['other', 'no']])
})

test('numbers of threads are drawn apart', () => {
  expect(groupsOf(results).map(({ threads, layers }) => [threads, layers.length])).toEqual([
    [1, 3],
    [2, 1],
  ])
})

test('results of another schema are refused', () => {
  expect(() => asResults({ schema: 'convlaws-bench', version: 2 })).toThrow(/version 2/)
  expect(asResults(results)).toBe(results)
})

test('numbers have three digits and no exponent', () => {
  expect([1234.5, 99.95, 12.345, 1, 0.5, 0.01234, 0].map(threeDigits)).toEqual([
    '1235',
    '100.0',
    '12.3',
    '1.00',
    '0.500',
    '0.0123',
    '0',
  ])
})
