import { type DrawnCase, laws, levelsOf } from '@convlaws/laws'
import { problemOf } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { laneResult } from '../../src/isolation/run-lane-apart.ts'
import { planRows } from '../../src/run/planned-row.ts'
import { lanesOf, lanesUpTo } from '../../src/run/run-lanes.ts'

const drawn: DrawnCase = { levels: levelsOf(problemOf([1, 1, 1], [1, 1, 1]), false), repaired: true }
const chosen = laws.filter(({ id }) => id === 'agrees-with-definition' || id === 'input-additivity')
const runs = lanesOf(planRows(chosen, { operations: ['forward'] })).map((lane) => ({
  rows: lane.map((row) => ({ ...row, verdict: 'failed', runs: 1, durationMs: 1, worstRatio: null }) as const),
  drawn: lane.map(() => [drawn]),
}))

test('what was tried behind a row, in its lane or in a later one, is in no row and no count', () => {
  expect(lanesUpTo({ lane: 0, row: 1 }, runs).map(laneResult)).toEqual([
    { rows: runs[0]!.rows.slice(0, 2), levels: [drawn.levels], cases: 2, repaired: 2 },
  ])
  expect(lanesUpTo({ lane: 1, row: 0 }, runs).map(({ rows }) => rows.length)).toEqual([runs[0]!.rows.length, 1])
})
