import { failures, type RowResult, type Verdict, verdicts } from '@convlaws/laws'
import { lawVerdicts } from './law-verdicts.ts'
import type { Conformance, Summary } from './report.ts'

/** Verdicts of rows that were not tried. */
const notTried: readonly Verdict[] = ['skipped', 'blocked']

function conformanceOf(rows: readonly Pick<RowResult, 'verdict'>[]): Conformance {
  if (rows.some(({ verdict }) => failures.includes(verdict))) return 'nonconformant'
  const nothingRan = rows.every(({ verdict }) => notTried.includes(verdict))
  return nothingRan || rows.some(({ verdict }) => verdict === 'vacuous') ? 'inconclusive' : 'conformant'
}

/**
 * Counts rows and laws, and says what follows for the implementation: nonconformant where any row failed in a way that
 * is not listed as known; inconclusive where nothing ran or a row is vacuous; conformant otherwise. A law with a known
 * failure is applicable and has not passed.
 */
export function summarise(rows: readonly Pick<RowResult, 'id' | 'verdict'>[]): {
  readonly verdict: Conformance
  readonly summary: Summary
} {
  const ofLaws = [...lawVerdicts(rows).values()]
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length
  return {
    verdict: conformanceOf(rows),
    summary: {
      laws: {
        passed: ofLaws.filter((verdict) => verdict === 'passed').length,
        applicable: ofLaws.filter((verdict) => verdict !== 'skipped').length,
        total: ofLaws.length,
      },
      rows: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Summary['rows'],
    },
  }
}
