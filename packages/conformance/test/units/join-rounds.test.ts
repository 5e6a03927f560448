import type { LaneResult, RowResult } from '@convlaws/laws'
import { expect, test } from 'vitest'
import { joinRounds } from '../../src/run/join-rounds.ts'

const lane = (row: Partial<RowResult>): LaneResult => ({
  rows: [
    {
      ...{ id: 'input-additivity', family: 'linearity', operation: 'forward', domain: 'real' },
      ...{ verdict: 'passed', runs: 10, durationMs: 1, worstRatio: 0.25 },
      ...row,
    },
  ],
  levels: [],
  cases: 10,
  repaired: 1,
})

test('runs and times add, the worst error counts', () => {
  const joined = joinRounds(lane({}), lane({ worstRatio: 0.5 }))
  expect(joined.rows[0]).toMatchObject({ verdict: 'passed', runs: 20, durationMs: 2, worstRatio: 0.5 })
  expect(joined).toMatchObject({ cases: 20, repaired: 2 })
})

test('the first failure stands', () => {
  const [first, second] = [lane({ verdict: 'failed', reason: 'first' }), lane({ verdict: 'errored', reason: 'second' })]
  expect(joinRounds(first, second).rows[0]).toMatchObject({ verdict: 'failed', reason: 'first' })
  expect(joinRounds(lane({}), second).rows[0]).toMatchObject({ verdict: 'errored', reason: 'second', runs: 20 })
  expect(joinRounds(first, lane({})).rows[0]).toMatchObject({ verdict: 'failed' })
})

test('a row that was skipped is what a later round says of it, with its accuracy', () => {
  const skipped = lane({
    verdict: 'skipped',
    reason: 'what the law is about is not claimed',
    runs: 0,
    worstRatio: null,
  })
  const [row] = joinRounds(skipped, lane({})).rows
  expect(row).toMatchObject({ verdict: 'passed', runs: 10, worstRatio: 0.25 })
  expect(row?.reason).toBeUndefined()
  expect(joinRounds(skipped, lane({ verdict: 'vacuous' })).rows[0]?.verdict).toBe('vacuous')
  expect(joinRounds(lane({}), skipped).rows[0]).toMatchObject({ verdict: 'passed', runs: 10, worstRatio: 0.25 })
  expect(joinRounds(lane({ verdict: 'vacuous' }), skipped).rows[0]?.verdict).toBe('vacuous')
})

test('a row that was vacuous passes when a later round has something to say', () => {
  expect(joinRounds(lane({ verdict: 'vacuous' }), lane({})).rows[0]?.verdict).toBe('passed')
  expect(joinRounds(lane({}), lane({ verdict: 'vacuous' })).rows[0]?.verdict).toBe('passed')
})

test('a row of a lane that was given up is what another round says of it', () => {
  const blocked = lane({ verdict: 'blocked', reason: 'the rest of the lane was not tried', runs: 0, worstRatio: null })
  expect(joinRounds(lane({}), blocked).rows[0]).toMatchObject({ verdict: 'passed', runs: 10 })
  expect(joinRounds(blocked, lane({})).rows[0]).toMatchObject({ verdict: 'passed', runs: 10 })
  expect(joinRounds(blocked, lane({ verdict: 'failed' })).rows[0]?.verdict).toBe('failed')
})
