import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { entryOf, speedRatios } from '../../src/measure/entry-of.ts'
import { orderOf, runRounds } from '../../src/measure/run-rounds.ts'
import { defaultSettings, roundsFor } from '../../src/measure/settings.ts'
import { createSpeedHistory } from '../../src/measure/speed-history.ts'
import { timeBlock } from '../../src/measure/time-block.ts'
import { agree, warmUp } from '../../src/measure/warm-up.ts'

test('the order rotates by one place each round, and every other round is in reverse', () => {
  const orders = [0, 1, 2, 3, 4, 5].map((round) => orderOf(['a', 'b', 'c'], round).join(''))
  expect(orders).toEqual(['abc', 'acb', 'cab', 'cba', 'bca', 'bac'])
})

test('every contestant runs one block a round, in orders of their own; one with fewer rounds runs in the first ones', async () => {
  const order: string[] = []
  const runner = (id: string, rounds: number) => ({ id, rounds, run: () => order.push(id) })
  const time = async (run: () => unknown) => {
    run()
    return [1]
  }
  const { blocks } = await runRounds([runner('a', 3), runner('b', 3), runner('c', 1)], 20, time)
  expect(order.join(' ')).toBe('a b c a b a b')
  expect([...blocks].map(([id, { length }]) => [id, length])).toEqual([
    ['a', 3],
    ['b', 3],
    ['c', 1],
  ])
})

test('what is made ready before a block is not timed, and one that fails takes no part in what follows', async () => {
  const order: string[] = []
  const time = async (run: () => unknown) => {
    order.push('time')
    run()
    return [1]
  }
  let calls = 0
  const fails = () => {
    if (++calls === 2) throw new Error('no memory')
  }
  const a = { id: 'a', rounds: 3, ready: () => order.push('ready'), run: () => order.push('run') }
  const { blocks, failures } = await runRounds([a, { id: 'b', rounds: 3, run: fails }], 20, time)
  expect(order.join(' ')).toContain('ready time run')
  expect(blocks.get('a')).toHaveLength(3)
  expect([...failures]).toEqual([['b', new Error('no memory')]])
  expect(calls).toBe(2)
})

test('a block awaits promises, runs at least once, and for the time it is given', async () => {
  let calls = 0
  const sleep = () => new Promise((resolve) => setTimeout(resolve, 4)).then(() => calls++)
  const once = await timeBlock(sleep, 0)
  expect(once).toHaveLength(1)
  const block = await timeBlock(sleep, 20)
  expect(calls).toBe(1 + block.length)
  expect(block.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(20)
})

test('three blocks agree within 3 %', () => {
  expect(agree([9, 1, 1.02, 1.029], 0.03)).toBe(true)
  expect(agree([1, 1.02, 1.04], 0.03)).toBe(false)
  expect(agree([1, 1], 0.03)).toBe(false)
})

test('a warm-up ends when three blocks agree, or when the time is up', async () => {
  const from = (means: number[]) => async () => [means.shift() ?? 1]
  expect(await warmUp(() => {}, 1, defaultSettings, from([80, 20, 10, 10, 10]))).toEqual({ callMs: 10, settled: true })
  const settings = { ...defaultSettings, warmLimitMs: 250 }
  expect(await warmUp(() => {}, 1, settings, from([100, 80, 60, 20, 20, 20]))).toEqual({ callMs: 20, settled: false })
  // A first call over the limit is all the warm-up there is.
  expect(await warmUp(() => {}, 300, settings, from([100]))).toEqual({ callMs: 300, settled: false })
})

test('slow contestants have fewer rounds', () => {
  expect(roundsFor(1, 1, defaultSettings)).toBe(15)
  expect(roundsFor(1999, 1000, defaultSettings)).toBe(15)
  expect(roundsFor(2001, 2001, defaultSettings)).toBe(3)
  // Over 200 ms and more than forty times the fastest.
  expect(roundsFor(801, 20, defaultSettings)).toBe(3)
  expect(roundsFor(799, 20, defaultSettings)).toBe(15)
  expect(roundsFor(199, 1, defaultSettings)).toBe(15)
  expect(roundsFor(3000, 1, { ...defaultSettings, rounds: 2 })).toBe(2)
})

test('ratios are of means within a round, over the rounds that both have', () => {
  const a = { blocks: [[1, 3], [4], [5]], flops: 100 }
  const b = { blocks: [[4], [2]], flops: 100 }
  // Means 2 and 4 against 4 and 2.
  expect(speedRatios(a, b)).toEqual([2, 0.5])
  // Twice the operations in the same time is twice the speed.
  expect(speedRatios({ ...a, flops: 200 }, b)).toEqual([4, 1])
})

test('an entry gets quantiles of all calls, its speed, and how much faster the baseline is', () => {
  const timed = { blocks: [[10, 20], [30]], flops: 4e7 }
  const baseline = { blocks: [[5], [10]], flops: 4e7 }
  const entry = entryOf({ id: 'x', threads: 1, status: 'timed' }, timed, baseline, undefined)
  // Means 15 and 30 against 5 and 10: three times as long in both rounds. 40 MFLOP in 20 ms are 2 GFLOP/s.
  expect(entry).toMatchObject({
    ms: { p10: 12, p50: 20, p90: 28 },
    rounds: 2,
    calls: 3,
    gflops: 2,
    ratio: { q1: 3, median: 3, q3: 3 },
  })
})

test('what turned out wrong gets no time', () => {
  const entry = { id: 'x', threads: 1, status: 'wrong', reason: 'y' } as const
  expect(entryOf(entry, { blocks: [[1]], flops: 1 }, undefined, undefined)).toEqual(entry)
})

test('the speed to expect is the median of those seen on calls of the same kind', () => {
  const history = createSpeedHistory()
  const plane = parseDescriptor('forward n1 ci2 size4x4 co2 filter3x3')
  expect(history.expected('a', plane)).toBeUndefined()
  for (const gflops of [5, 1, 3]) history.note('a', plane, gflops)
  expect(history.expected('a', plane)).toBe(3)
  const others = [
    'filterGradient n1 ci2 size4x4 co2 filter3x3',
    'forward n1 ci2 size4x4x4 co2 filter3x3x3',
    'forward n1 ci2 size4x4 co2 filter3x3 groups2',
  ]
  expect(others.map((text) => history.expected('a', parseDescriptor(text)))).toEqual([undefined, undefined, undefined])
  expect(history.expected('b', plane)).toBeUndefined()
})
