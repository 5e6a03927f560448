import type { LaneResult, RowResult, Verdict } from '@convlaws/laws'
import { rowKey } from '@convlaws/report'
import { fails } from './fails.ts'

/** Verdicts without a failure, the one that says most last. Within a round a row is blocked where its lane was given up. */
const telling: readonly Verdict[] = ['blocked', 'skipped', 'vacuous', 'passed']

/** One row from two rounds: the first failure stands, else what says most; what was only counted is added. */
function joinRow(first: RowResult, next: RowResult): RowResult {
  const runs = first.runs + next.runs
  const durationMs = first.durationMs + next.durationMs
  const ratios = [first.worstRatio, next.worstRatio].filter((ratio) => ratio !== null)
  const saysMore = fails(next) || telling.indexOf(next.verdict) > telling.indexOf(first.verdict)
  const { effectiveBits: bits, ...chosen } = !fails(first) && saysMore ? next : first
  const least = [bits, first.effectiveBits, next.effectiveBits].filter((each) => each !== undefined)
  return {
    ...chosen,
    runs,
    durationMs,
    worstRatio: ratios.length > 0 ? Math.max(...ratios) : null,
    ...(least.length > 0 && { effectiveBits: Math.min(...least) }),
  }
}

/** The same lane from two rounds with different seeds; a row that the later round did not reach stays as it was. */
export function joinRounds(first: LaneResult, next: LaneResult): LaneResult {
  const later = new Map(next.rows.map((row) => [rowKey(row), row]))
  const rows = first.rows.map((row) => {
    const other = later.get(rowKey(row))
    return other ? joinRow(row, other) : row
  })
  const levels = new Map([...first.levels, ...next.levels].map((one) => [JSON.stringify(one), one]))
  return {
    rows,
    levels: [...levels.values()],
    cases: first.cases + next.cases,
    repaired: first.repaired + next.repaired,
  }
}
