import { laws } from '@convlaws/laws'
import { isOlder, type MatrixData, matrixLaw } from '@convlaws/widgets'
import { published } from './published.ts'

/** The newest version of the suite that a published report is of: what is older is marked. */
const newestSuite = published
  .map(({ report }) => report.suite.version)
  .reduce((newest, version) => (isOlder(newest, version) ? version : newest), '0.0.0')

/** The matrix of everything published. */
export const matrixData: MatrixData = {
  suite: newestSuite,
  laws: laws.map(matrixLaw),
  columns: published.map(({ column }) => column),
}
