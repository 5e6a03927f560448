import type { RowResult } from '@convlaws/laws'
import { problemOf } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { confirmFailures, type TryAgain } from '../../src/run/confirm-failures.ts'

const problem = problemOf([1, 1, 1], [1, 1, 1])
const row = (id: string, path: string): RowResult => ({
  ...{ id, family: 'definition', operation: 'forward', domain: 'exact', verdict: 'failed' },
  ...{ runs: 100, durationMs: 5, worstRatio: null },
  counterexample: {
    ...{ descriptor: id, problem, operands: {}, calls: [], message: 'wrong', seed: 1, path, shrinks: 1 },
    terms: { lhs: 'y', rhs: 'x' },
  },
})

/** Notes what is tried, and answers that the paths which `failing` holds fail. */
function process(failing: (path: string) => boolean): { tried: string[][]; tryAgain: TryAgain } {
  const tried: string[][] = []
  const tryAgain: TryAgain = async (rows) => {
    tried.push(rows.map(({ id, only }) => `${id} ${only!.path}`))
    return rows.map(({ id, only }) => {
      const found = row(id, only!.path!)
      return failing(only!.path!) ? found : { ...found, verdict: 'passed' }
    })
  }
  return { tried, tryAgain }
}

test('failures that fail again in one new process stay as they are', async () => {
  const rows = [row('a', '3:1'), row('b', '4:1')]
  const { tried, tryAgain } = process(() => true)
  expect(await confirmFailures(rows, tryAgain)).toBe(rows)
  expect(tried).toEqual([['a 3:1', 'b 4:1']])
})

test('rows that passed, and failures that are known to need earlier calls, are not tried', async () => {
  const [passed, needing] = [{ ...row('a', '0'), verdict: 'passed' } as const, row('b', '1')]
  const rows = [passed, { ...needing, counterexample: { ...needing.counterexample!, needsEarlierCalls: true } }]
  const { tried, tryAgain } = process(() => false)
  expect(await confirmFailures(rows, tryAgain)).toBe(rows)
  expect(tried).toEqual([])
})

test('where the smallest case passes and the drawn one fails, that one is told, with the counts of the row', async () => {
  const { tried, tryAgain } = process((path) => path === '3')
  const [found] = await confirmFailures([row('a', '3:1')], tryAgain)
  expect(found).toMatchObject({ verdict: 'failed', runs: 100, counterexample: { path: '3' } })
  expect(found!.counterexample!.needsEarlierCalls).toBeUndefined()
  expect(tried).toEqual([['a 3:1'], ['a 3:1'], ['a 3']])
})

test('a row whose drawn case could not be tried stays as it was', async () => {
  const found = row('a', '3:1')
  const tryAgain: TryAgain = async (rows) =>
    rows.map(({ only }) => {
      const { counterexample: _, ...rest } = found
      return only!.path === '3' ? { ...rest, verdict: 'errored' } : { ...found, verdict: 'passed' }
    })
  expect(await confirmFailures([found], tryAgain)).toEqual([found])
})

test('what passes alone needs the earlier calls; behind eight rows that is said without trying', async () => {
  const rows = Array.from({ length: 10 }, (_, j) => row(`law-${j}`, '2'))
  const { tried, tryAgain } = process(() => false)
  const found = await confirmFailures(rows, tryAgain)
  expect(found.map(({ verdict }) => verdict)).toEqual(rows.map(() => 'failed'))
  expect(found.map(({ counterexample }) => counterexample!.needsEarlierCalls)).toEqual(rows.map(() => true))
  expect(tried.map((each) => each.length)).toEqual([10, ...Array.from({ length: 8 }, () => 1)])
})
