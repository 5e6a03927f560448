import { type Implementation, methodOf, operations } from '@convlaws/spec'
import { failureText } from './failure-text.ts'
import type { Law } from './law.ts'
import { agreesWithDefinition } from './laws/definition/agrees-with-definition.ts'
import { laws as everyLaw } from './laws.ts'
import type { RowResult } from './row.ts'
import { check } from './run/check.ts'
import { blockReals } from './run/join-lanes.ts'
import { completeOptions, type RunOptions } from './run/options.ts'
import { rowsFor } from './run/rows.ts'
import { assertImplementation, observe, type Subject } from './run/subject.ts'
import { failures } from './verdict.ts'

/** A runner's way to declare a test: `test` of vitest, jest, or node:test. */
export type DeclareTest = (name: string, run: () => Promise<void>) => unknown

/** What {@link declareLaws} may be told; every field has a default. */
export interface DeclareOptions extends Partial<RunOptions> {
  /** default: every law */
  readonly laws?: readonly Law[]
}

/** The laws of which at least one row applies to an implementation. */
function applicable(laws: readonly Law[], implementation: Implementation): readonly Law[] {
  if (!operations.some((operation) => methodOf(implementation, operation))) return laws
  const rows = rowsFor(laws, implementation, observe(implementation, false))
  return laws.filter((law) => rows.some((row) => row.law === law && row.skipped === undefined))
}

/**
 * The rows of one law. Where one over reals fails and the law of the definition has a test too, that law is asked: an error
 * bound presumes it, and a failure that only repeats its own is left to that test.
 */
async function rowsOf(law: Law, subject: Subject, options: RunOptions, blocks: boolean): Promise<readonly RowResult[]> {
  const { rows } = await check([law], subject, options)
  if (!blocks || !rows.some(({ domain, verdict }) => domain === 'real' && failures.includes(verdict))) return rows
  const exactly: Law = { ...agreesWithDefinition, domains: ['exact'] }
  const definition = await check([exactly], subject, { ...options, verdictsOnly: true })
  return blockReals([...definition.rows, ...rows]).slice(definition.rows.length)
}

/**
 * Declares one test for each law that applies to a subject; a test fails with the smallest counterexample found. Where
 * the subject is a factory its claims are not known beforehand, so every law has its test, and one that does not apply
 * passes. A law that passed on nothing fails its test: nothing was shown.
 * @throws ConvError 'invalid-implementation', or 'unsupported' for an option that is none
 */
export function declareLaws(test: DeclareTest, subject: Subject, options: DeclareOptions = {}): void {
  const { laws = everyLaw, ...run } = options
  const complete = completeOptions(run)
  if (typeof subject !== 'function') assertImplementation(subject)
  const blocks = laws.some(({ id }) => id === agreesWithDefinition.id)
  for (const law of typeof subject === 'function' ? laws : applicable(laws, subject)) {
    test(law.id, async () => {
      const rows = await rowsOf(law, subject, complete, blocks)
      const wrong = rows.filter(({ verdict }) => failures.includes(verdict) || verdict === 'vacuous')
      if (wrong.length > 0) throw new Error(wrong.map((row) => failureText(law, row)).join('\n\n'))
    })
  }
}
