import type { Report } from '@convlaws/report'
import { decodeReport } from '@convlaws/report/read'
import { type MatrixColumn, matrixColumn } from '@convlaws/widgets'

/** A published report with its name in addresses, which is also the name of its adapter. */
export interface Published {
  readonly key: string
  readonly report: Report
  readonly column: MatrixColumn
}

const files = import.meta.glob('../../../../reports/matrix/*.json', { eager: true, import: 'default' })

/** Implementations of this project come first. */
const own = ['reference', 'im2col']
const place = (key: string) => (own.includes(key) ? own.indexOf(key) : own.length)

/** The reports of `reports/matrix`, checked against the schema; one that breaks it fails the build. */
export const published: readonly Published[] = Object.entries(files)
  .map(([path, json]) => {
    const key = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
    const report = decodeReport(json)
    return { key, report, column: matrixColumn(report, { key, adapter: `builtin:${key}` }) }
  })
  .sort((a, b) => place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1))
