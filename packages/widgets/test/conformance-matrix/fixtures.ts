import { laws, type RowResult, type Verdict } from '@convlaws/laws'
import { encodeReport, type Report, summarise } from '@convlaws/report'
import { type MatrixColumn, type MatrixData, matrixColumn, matrixLaw } from '../../src/index.ts'
import { counterexample } from '../fixtures.ts'

/** A row of a law of the suite. */
export function rowOf(id: string, verdict: Verdict, change: Partial<RowResult> = {}): RowResult {
  const law = laws.find((each) => each.id === id)
  const row = {
    id,
    family: law?.family ?? 'shape',
    operation: 'forward',
    domain: 'exact',
    runs: 100,
    durationMs: 1,
  } as const
  const failed = verdict === 'failed' || verdict === 'known'
  return { ...row, verdict, worstRatio: null, ...(failed && { counterexample }), ...change }
}

/** A report on an implementation. */
export function reportOn(name: string, rows: readonly RowResult[], change: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    suite: { version: '0.2.0', fastCheck: '4.10.2' },
    contract: 1,
    implementation: { name, version: '1.0.0', capabilities: { ranks: [1, 2] }, options: {} },
    environment: { runtime: 'node 26.10.0', platform: 'linux x64', cpu: 'a processor', features: [] },
    startedAt: '2026-11-24T01:02:03.000Z',
    durationMs: 1,
    profile: 'quick',
    seed: 1,
    shard: null,
    coverage: { claimed: 1, repaired: 0, pairs: { covered: 1, total: 1 }, triples: { covered: 1, total: 1 } },
    ...summarise(rows),
    laws: rows,
    ...change,
  }
}

/** A published column whose key is its name. */
export function columnOf(report: Report): MatrixColumn {
  const { name } = report.implementation
  return matrixColumn(report, { key: name, adapter: `builtin:${name}` })
}

/** Three implementations, five laws: all agree; one differs; one alone passes; nobody claims; only one has run. */
export const reports: readonly Report[] = [
  reportOn('right', [
    rowOf('output-size', 'passed'),
    rowOf('agrees-with-definition', 'passed'),
    rowOf('agrees-with-definition', 'passed', { domain: 'real', worstRatio: 0.25 }),
    rowOf('mirror', 'passed'),
    rowOf('float64-is-not-float32', 'skipped', { reason: 'float64 is not claimed' }),
    rowOf('gradients-are-linear', 'passed', { operation: 'inputGradient' }),
  ]),
  reportOn('wrong', [
    rowOf('output-size', 'passed'),
    rowOf('agrees-with-definition', 'failed'),
    rowOf('agrees-with-definition', 'passed', { domain: 'real' }),
    rowOf('mirror', 'known', { reason: 'It turns. docs/findings/it-turns.md' }),
    rowOf('float64-is-not-float32', 'skipped'),
  ]),
  reportOn(
    'loose',
    [
      rowOf('output-size', 'passed'),
      rowOf('agrees-with-definition', 'passed'),
      rowOf('mirror', 'errored', { reason: 'threw' }),
      rowOf('float64-is-not-float32', 'skipped'),
    ],
    {
      implementation: {
        name: 'loose',
        version: '2.0.0',
        capabilities: { ranks: [3], accuracy: 'normwise', dtypes: ['float64'] },
        options: { backend: 'fast' },
      },
      suite: { version: '0.1.9', fastCheck: '4.10.2' },
    },
  ),
]

const ids = ['output-size', 'agrees-with-definition', 'mirror', 'float64-is-not-float32', 'gradients-are-linear']

/** The matrix of these. */
export const data: MatrixData = {
  suite: '0.2.0',
  laws: laws.filter(({ id }) => ids.includes(id)).map(matrixLaw),
  columns: reports.map(columnOf),
}

/** A report as the text of a file. */
export function textOf(report: Report): string {
  return JSON.stringify(encodeReport(report))
}
