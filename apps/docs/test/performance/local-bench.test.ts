import { parseDescriptor, resultShape } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { quantile, timeContestants } from '../../src/performance/local/bench.ts'
import { localLayers } from '../../src/performance/local/layers.ts'
import { localRows } from '../../src/performance/local/table.ts'
import { localWords } from '../../src/performance/local/words.ts'

/** A clock that only moves when a contestant works. */
const clock = () => {
  let time = 0
  return { now: () => time, spend: (ms: number) => (time += ms) }
}

describe('timing', () => {
  test('is milliseconds a call, in batches long enough for a coarse clock', () => {
    const { now, spend } = clock()
    let calls = 0
    const answer = Float32Array.of(1, 2)
    const works = (ms: number) => () => {
      calls++
      spend(ms)
      return answer
    }
    const times = timeContestants(
      [
        { name: 'slow', call: works(4) },
        { name: 'fast', call: works(0.5) },
      ],
      now,
      { rounds: 3, batch: 20 },
    )
    expect(times).toEqual([
      { name: 'slow', ms: { q1: 4, median: 4, q3: 4 } },
      { name: 'fast', ms: { q1: 0.5, median: 0.5, q3: 0.5 } },
    ])
    expect(calls).toBeGreaterThan(3 * (5 + 40))
  })

  test('a wrong answer is not timed', () => {
    const { now, spend } = clock()
    const call = (value: number) => () => {
      spend(30)
      return Float32Array.of(value)
    }
    const times = timeContestants(
      [
        { name: 'right', call: call(1) },
        { name: 'wrong', call: call(2) },
      ],
      now,
      { rounds: 1, batch: 20 },
    )
    expect(times).toEqual([{ name: 'right', ms: { q1: 30, median: 30, q3: 30 } }, { name: 'wrong' }])
    expect(localRows('a layer', times, localWords.en)).toEqual([
      ['a layer', 'right', '30.0 (30.0–30.0)', '1.00'],
      ['a layer', 'wrong', 'wrong answer, not timed', ''],
    ])
  })

  test('a quantile lies between its neighbours in proportion', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([1, 2, 4, 8], share))).toEqual([1, 1.75, 3, 8])
  })
})

test.each(localLayers)('$name.en is at most 8 million multiplications and additions', ({ descriptor }) => {
  const { problem } = parseDescriptor(descriptor)
  const outputs = resultShape(problem, 'forward').reduce((product, size) => product * size, 1)
  const taps = problem.filterSize.reduce((product, size) => product * size, 1)
  expect(2 * outputs * taps * (problem.inputChannels / problem.groups)).toBeLessThanOrEqual(8e6)
})

test.each(localLayers)('$name.ko has no English word', ({ name }) => {
  expect(name.ko).not.toMatch(/[a-z]{2}/i)
})
