import type { Report } from '@convlaws/report'
import type { MatrixColumn, MatrixRow } from './conformance-matrix-data.ts'

/** A report as a column of the matrix. */
export function matrixColumn(report: Report, column: Omit<MatrixColumn, 'report'>): MatrixColumn {
  const { coverage: _, laws, ...head } = report
  const rows = laws.map(({ id, family, operation, domain, verdict, runs, reason, counterexample }): MatrixRow => {
    const message = counterexample?.message
    const row = { id, family, operation, domain, verdict, runs }
    return { ...row, ...(reason !== undefined && { reason }), ...(message !== undefined && { message }) }
  })
  return { ...column, report: { ...head, laws: rows } }
}
