import { oneLine, percentage } from '@convlaws/report'
import type { ColumnFact, MatrixWords } from '../messages/conformance-matrix.ts'
import type { MatrixColumn } from './conformance-matrix-data.ts'

/** The header of a column. */
export interface ColumnHead {
  readonly column: MatrixColumn
  readonly name: string
  readonly version: string
  /** The suite's version where it is older than that of the laws. */
  readonly olderSuite?: string
  readonly passed: number
  readonly applicable: number
  /** A percentage without its sign. */
  readonly share: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** Whether a version is before another by its numbers; a part that is no number counts as 0. */
export function isOlder(version: string, than: string): boolean {
  const numbers = (text: string) => text.split(/[.+-]/).map((part) => Number.parseInt(part, 10) || 0)
  const [a, b] = [numbers(version), numbers(than)]
  for (let place = 0; place < 3; place++) {
    const [x = 0, y = 0] = [a[place], b[place]]
    if (x !== y) return x < y
  }
  return false
}

/** What is said of the run behind a column, as labels and values; what is not known is left out. */
export function columnFacts({ report }: MatrixColumn, words: MatrixWords): ColumnHead['facts'] {
  const { implementation, environment, suite, profile, seed, startedAt } = report
  const options = Object.entries(implementation.options).map(([name, value]) => `${name}=${value}`)
  const facts: { readonly [fact in ColumnFact]: string } = {
    version: implementation.version,
    suite: `convlaws ${suite.version}, fast-check ${suite.fastCheck}`,
    runtime: environment.runtime,
    platform: environment.platform,
    cpu: environment.cpu,
    features: environment.features.join(', '),
    profile,
    seed: String(seed),
    options: options.join(', '),
    date: startedAt.slice(0, 10),
  }
  const { messages } = words
  return Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([fact, value]) => ({ label: messages.facts[fact as ColumnFact], value: oneLine(value) }))
}

/** The header of a column under a suite of some version. */
export function columnHead(column: MatrixColumn, suite: string, words: MatrixWords): ColumnHead {
  const { implementation, summary, suite: own } = column.report
  const { passed, applicable } = summary.laws
  return {
    column,
    name: oneLine(implementation.name),
    version: oneLine(implementation.version),
    ...(isOlder(own.version, suite) && { olderSuite: oneLine(own.version) }),
    passed,
    applicable,
    share: percentage(passed, applicable),
    facts: columnFacts(column, words),
  }
}
