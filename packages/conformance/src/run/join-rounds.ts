import { failures, type LaneResult, type RowResult } from '@convlaws/laws'
import { rowKey } from '@convlaws/report'

const isBad = ({ verdict }: RowResult) => failures.includes(verdict) || verdict === 'blocked'

/** One row from two rounds: the first failure stands; what was only counted is added. */
function joinRow(first: RowResult, next: RowResult): RowResult {
  const runs = first.runs + next.runs
  const durationMs = first.durationMs + next.durationMs
  const worst =
    first.worstRatio === null || next.worstRatio === null ? null : Math.max(first.worstRatio, next.worstRatio)
  const vacuous = first.verdict === 'vacuous' && next.verdict === 'passed'
  const { effectiveBits: bits, ...chosen } = !isBad(first) && (isBad(next) || vacuous) ? next : first
  const least = [bits, first.effectiveBits, next.effectiveBits].filter((each) => each !== undefined)
  return {
    ...chosen,
    runs,
    durationMs,
    worstRatio: worst,
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
