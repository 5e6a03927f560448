import { type Call, ConvError, type Operation, shown } from '@convlaws/spec'
import type { Domain } from '../domain.ts'
import type { Levels } from '../draw/factors.ts'
import type { Diagnosis, RecordedCall, RowResult } from '../row.ts'

/** What coverage is counted from, for one case that was drawn. */
export interface DrawnCase {
  readonly levels: Levels
  /** Whether options had to be made plainer for every call to lie within the claims. */
  readonly repaired: boolean
}

/** How a run is made; every field has a value. */
export interface RunOptions {
  readonly seed: number
  /** Cases of each row. */
  readonly runs: number
  /** Milliseconds for one case. */
  readonly caseTimeout: number
  /** Exactly one case of each row: its index, then steps of shrinking, joined by ':'. */
  readonly path?: string
  /** The one problem that every law is tried on; rows of other operations are left out. */
  readonly fixed?: Call
  /** Stop after the first row that fails. */
  readonly failFast: boolean
  /** Only whether a row fails: stop a row at its first failing case, and look no further into it. */
  readonly verdictsOnly: boolean
  /** Names known mistakes that give the same answers on failing cases and right ones on passing cases. */
  readonly diagnose?: (
    failing: readonly (readonly RecordedCall[])[],
    passing: readonly (readonly RecordedCall[])[],
  ) => Promise<readonly Diagnosis[]>
  /**
   * Told before each case is tried, replays and shrinking included: what to blame if it never returns. A replay or a
   * smaller case has a path that is followed by a space and a remark, and no `drawn`.
   */
  readonly onCase?: (
    row: { readonly id: string; readonly operation: Operation; readonly domain: Domain },
    path: string,
    drawn?: DrawnCase,
  ) => void
  /** Told when a row is done. */
  readonly onRow?: (result: RowResult) => void
}

/** The options of a quick run. */
export const defaultRunOptions: RunOptions = {
  seed: 1,
  runs: 100,
  caseTimeout: 5000,
  failFast: false,
  verdictsOnly: false,
}

/** What an option must be, where a value that is none would try nothing, or too little. */
const rules: readonly (readonly [keyof RunOptions, (value: unknown) => boolean, rule: string])[] = [
  ['runs', (value) => Number.isSafeInteger(value) && (value as number) > 0, 'be a positive integer'],
  ['seed', Number.isSafeInteger, 'be an integer'],
  ['caseTimeout', (value) => typeof value === 'number' && value > 0, 'be a number of milliseconds above 0'],
  [
    'path',
    (value) => value === undefined || /^\d+(:\d+)*$/.test(String(value)),
    "be numbers joined by ':', as a report has them",
  ],
]

/**
 * Options with the defaults put in; one that is undefined counts as left out.
 * @throws ConvError 'unsupported', 'run-options-are-known'
 */
export function completeOptions(options: Partial<RunOptions>): RunOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const complete: RunOptions = { ...defaultRunOptions, ...Object.fromEntries(given) }
  for (const [name, holds, rule] of rules) {
    if (holds(complete[name])) continue
    const constraint = 'run-options-are-known'
    const message = `check: ${name} is ${shown(complete[name])}; it must ${rule} (${constraint})`
    throw new ConvError({ code: 'unsupported', constraint, message })
  }
  return complete
}
