import { compareRows, encodeNumber, oneLine, rowKey } from '@convlaws/report'
import { cellStates } from '@convlaws/widgets/drawing'
import type { Reporter } from './reporter.ts'

/**
 * One line a row, in the usual order and the same in every language: glyph, verdict, law/operation/domain, runs, worst
 * error over allowed, milliseconds, then the message or reason. After them one line for each problem of expectations.
 */
export const line: Reporter = (report, { expectationProblems }) => {
  const rows = [...report.laws].sort(compareRows).map((row) => {
    const ratio = row.worstRatio === null ? '' : ` ratio=${encodeNumber(row.worstRatio)}`
    const text = row.counterexample?.message ?? row.reason
    const head = `${cellStates[row.verdict].glyph} ${row.verdict} ${oneLine(rowKey(row))} runs=${row.runs}${ratio} ms=${Math.round(row.durationMs)}`
    return text ? `${head} ${oneLine(text)}` : head
  })
  return [...rows, ...expectationProblems.map((problem) => `! ${oneLine(problem)}`)].map((text) => `${text}\n`).join('')
}
