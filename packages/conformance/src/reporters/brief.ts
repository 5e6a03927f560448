import { oneLine, repeatLine, rowKey } from '@convlaws/report'
import type { Reporter } from './reporter.ts'
import { failingRows } from './rows-by.ts'

/** Failures only: verdict and id, and below it the line that repeats it. Nothing where nothing failed. */
export const brief: Reporter = (report, { adapter, expectationProblems }) => {
  const failing = failingRows(report.laws).flatMap((row) => [
    `${row.verdict} ${oneLine(rowKey(row))}`,
    `  ${repeatLine(row, report, adapter)}`,
  ])
  return [...failing, ...expectationProblems.map((problem) => `! ${oneLine(problem)}`)]
    .map((text) => `${text}\n`)
    .join('')
}
