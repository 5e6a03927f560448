import { failures, type Verdict } from '@convlaws/laws'
import { compareRows, worstVerdict } from '@convlaws/report'
import { type CellState, cellStateOf } from './cell-state.ts'
import type { MatrixColumn, MatrixRow } from './conformance-matrix-data.ts'

/** One law under one implementation. */
export interface MatrixCell {
  readonly column: MatrixColumn
  readonly state: CellState
  /** Rows that are neither passed nor skipped, of those that are not skipped. */
  readonly bad: number
  readonly applicable: number
  /** The rows of the law, the worst first. */
  readonly rows: readonly MatrixRow[]
}

/** What a cell says of its law: that it is kept, that it is broken, or nothing. */
export type Outcome = 'keeps' | 'breaks' | 'silent'

const outcomes: { readonly [state in CellState]: Outcome } = {
  passed: 'keeps',
  'passed-normwise': 'keeps',
  'unexpected-pass': 'keeps',
  failed: 'breaks',
  errored: 'breaks',
  timeout: 'breaks',
  flaky: 'breaks',
  known: 'breaks',
  blocked: 'silent',
  vacuous: 'silent',
  skipped: 'silent',
  'not-run': 'silent',
}

/** What a state says of the law. */
export function outcomeOf(state: CellState): Outcome {
  return outcomes[state]
}

const unremarkable: readonly Verdict[] = ['passed', 'skipped']
const order = (verdict: Verdict) => (unremarkable.includes(verdict) ? 2 : failures.includes(verdict) ? 0 : 1)

/** The rows of one law, the worst first. */
export function rowsOfLaw<Row extends MatrixRow>(rows: readonly Row[], law: string): readonly Row[] {
  return worstFirst(rows.filter(({ id }) => id === law))
}

function worstFirst<Row extends MatrixRow>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => order(a.verdict) - order(b.verdict) || compareRows(a, b))
}

/** One law under one implementation, from those of its rows that are looked at. No rows: 'not-run'. */
export function matrixCell(column: MatrixColumn, rows: readonly MatrixRow[]): MatrixCell {
  const applicable = rows.filter(({ verdict }) => verdict !== 'skipped')
  const worst = rows.length > 0 ? worstVerdict(rows.map(({ verdict }) => verdict)) : undefined
  return {
    column,
    state: cellStateOf(worst, column.report.implementation.capabilities.accuracy),
    bad: applicable.filter(({ verdict }) => verdict !== 'passed').length,
    applicable: applicable.length,
    rows: worstFirst(rows),
  }
}

/** Whether some implementations keep the law of these cells and others break it. */
export function isDisagreement(cells: readonly MatrixCell[]): boolean {
  const all = cells.map(({ state }) => outcomeOf(state))
  return all.includes('keeps') && all.includes('breaks')
}

/** Whether one implementation stands against at least two others that agree. */
export function hasOddOneOut(cells: readonly MatrixCell[]): boolean {
  const count = (outcome: Outcome) => cells.filter(({ state }) => outcomeOf(state) === outcome).length
  const [keeping, breaking] = [count('keeps'), count('breaks')]
  return Math.min(keeping, breaking) === 1 && Math.max(keeping, breaking) >= 2
}
