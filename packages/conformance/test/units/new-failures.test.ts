import { laws, type RowResult, type Verdict } from '@convlaws/laws'
import { expect, test } from 'vitest'
import { excusedBy, firstNewFailure } from '../../src/run/new-failures.ts'
import { planRows } from '../../src/run/planned-row.ts'
import { lanesOf } from '../../src/run/run-lanes.ts'

const chosen = laws.filter(({ id }) => id === 'agrees-with-definition' || id === 'input-additivity')
const plan = lanesOf(planRows(chosen, { operations: ['forward'], domains: ['exact', 'real'] }))

/** The first rows of each lane, with these verdicts. */
const heard = (...verdicts: readonly (readonly Verdict[])[]): readonly (readonly RowResult[])[] =>
  verdicts.map((ofLane, lane) =>
    ofLane.map((verdict, row) => ({ ...plan[lane]![row]!, verdict, runs: 1, durationMs: 1, worstRatio: null })),
  )

const nothing = { isExcused: () => false, earlier: [] }
const definition = { isExcused: ({ id }: RowResult) => id === 'agrees-with-definition', earlier: [] }

test('it is the first in the order of the plan, whichever lane was faster', () => {
  expect(firstNewFailure(plan, heard([], ['failed']), nothing)).toEqual({ lane: 1, row: 0 })
  expect(firstNewFailure(plan, heard(['passed', 'failed'], ['failed']), nothing)).toEqual({ lane: 0, row: 1 })
  expect(firstNewFailure(plan, heard(['passed'], ['passed', 'vacuous']), nothing)).toBeUndefined()
})

test('one that is excused is not new', () => {
  expect(firstNewFailure(plan, heard(['failed', 'failed'], ['passed']), definition)).toBeUndefined()
  expect(firstNewFailure(plan, heard(['failed'], ['failed']), definition)).toEqual({ lane: 1, row: 0 })
})

test('one over reals is new when the definition is known to hold, and never where it is known to fail', () => {
  const real: readonly Verdict[] = ['passed', 'failed']
  expect(firstNewFailure(plan, heard([], real), definition)).toBeUndefined()
  expect(firstNewFailure(plan, heard(['passed'], real), definition)).toEqual({ lane: 1, row: 1 })
  expect(firstNewFailure(plan, heard(['failed'], real), definition)).toBeUndefined()
})

test('what failed in an earlier round stands, and explains what it explained', () => {
  const earlier = heard(['failed'], ['failed']).flat()
  const again = heard(['passed', 'passed'], ['failed', 'failed'])
  expect(firstNewFailure(plan, again, { ...nothing, earlier })).toBeUndefined()
  expect(firstNewFailure(plan, again, nothing)).toEqual({ lane: 1, row: 0 })
})

test('an expectation excuses until its last day', () => {
  const [row] = heard(['failed']).flat()
  const entry = { law: 'agrees-*', reason: 'it was', link: 'https://example.org/', until: '2026-11-30' }
  expect(excusedBy([entry], '2026-11-30')(row!)).toBe(true)
  expect(excusedBy([entry], '2026-12-01')(row!)).toBe(false)
  expect(excusedBy([], '2026-11-30')(row!)).toBe(false)
})
