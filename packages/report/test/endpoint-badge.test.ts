import { failures, type RowResult, type Verdict, verdicts } from '@convlaws/laws'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { endpointBadge } from '../src/index.ts'
import { reportWith, rowWith } from './fixtures.ts'

/** The verdicts on the rows of each law, by the ids of the laws. */
type RowsOfLaws = { readonly [id: string]: readonly Verdict[] }

const rowsOf = (laws: RowsOfLaws): readonly RowResult[] =>
  Object.entries(laws).flatMap(([id, ofRows]) => ofRows.map((verdict) => rowWith({ id, verdict })))

test.each<[what: string, laws: RowsOfLaws, message: string, color: string]>([
  ['all passed', { a: ['passed', 'passed'], b: ['passed', 'skipped'] }, '2/2 laws', 'brightgreen'],
  ['laws count, not rows', { a: ['passed'], b: ['known', 'known', 'passed'] }, '1/2 laws, 1 known', 'yellowgreen'],
  ['blocked by what is known', { a: ['known'], b: ['blocked', 'passed'] }, '0/2 laws, 2 known', 'yellowgreen'],
  ['blocked by what is new', { a: ['failed'], b: ['blocked'], c: ['known'] }, '0/3 laws, 1 known', 'red'],
  ['known and new in one law', { a: ['known', 'failed'], b: ['passed'] }, '1/2 laws', 'red'],
  ['inconclusive', { a: ['known'], b: ['vacuous'] }, '0/2 laws, 1 known', 'lightgrey'],
  ['skipped alone', { a: ['skipped'] }, 'not run', 'lightgrey'],
  ['nothing', {}, 'not run', 'lightgrey'],
])('%s', (_, laws, message, color) =>
  expect(endpointBadge(reportWith(rowsOf(laws)))).toEqual({ schemaVersion: 1, label: 'convlaws', message, color }),
)

test('in a conformant report, laws that passed and laws that are known add up to those applicable', () => {
  const notNew = verdicts.filter((verdict) => !failures.includes(verdict) && verdict !== 'vacuous')
  const row = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), verdict: fc.constantFrom(...notNew) })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const report = reportWith(rows.map((change) => rowWith(change)))
      fc.pre(report.verdict === 'conformant')
      const { message } = endpointBadge(report)
      const [, passed, applicable, known = '0'] = /^(\d+)\/(\d+) laws(?:, (\d+) known)?$/.exec(message) ?? []
      expect(Number(passed) + Number(known)).toBe(Number(applicable))
    }),
    { seed: Number(process.env.CONVLAWS_SEED) },
  )
})
