import { failures, type RowResult } from '@convlaws/laws'
import type { ConvProblem } from '@convlaws/spec'
import type { Condition, ConditionField, Expectation, StoredCase } from './expectation.ts'
import { describesFailure, keepsSignature, mayShow } from './expectation-matches.ts'
import { rowKey } from './row-key.ts'
import { signatureOf } from './signature-of.ts'
import { whyNotNamed } from './why-not-named.ts'

/**
 * For each option, what to say where it is not plain. A counterexample is shrunk towards plain options, so one that is
 * left is needed for the failure.
 */
const notPlain: readonly (readonly [ConditionField, (problem: ConvProblem) => Condition | undefined])[] = [
  ['groups', ({ groups }) => (groups > 1 ? '>1' : undefined)],
  ['strides', ({ strides }) => (strides.some((stride) => stride > 1) ? '>1' : undefined)],
  ['dilations', ({ dilations }) => (dilations.some((dilation) => dilation > 1) ? '>1' : undefined)],
  ['padding', ({ padding }) => paddingCondition(padding)],
  ['paddingMode', ({ paddingMode }) => (paddingMode === 'zeros' ? undefined : paddingMode)],
  ['orientation', ({ orientation }) => (orientation === 'correlation' ? undefined : orientation)],
  ['dtype', ({ dtype }) => (dtype === 'float32' ? undefined : dtype)],
  ['layout', ({ layout }) => (layout === 'channels-first' ? undefined : layout)],
  ['filterLayout', ({ filterLayout }) => (filterLayout === 'oihw' ? undefined : filterLayout)],
]

function paddingCondition(padding: ConvProblem['padding']): Condition | undefined {
  if (typeof padding === 'string') return padding === 'valid' ? undefined : padding
  return padding.flat().some((entry) => entry > 0) ? '>0' : undefined
}

/**
 * The case of a failing row, where it fails by itself every time: none of a flaky row, or of one that needs earlier calls.
 * Where only some problems were tried, the path leads to another case where all are: it is named, if its descriptor can.
 */
function casesOf(row: RowResult, narrow = false): readonly StoredCase[] {
  const { verdict, counterexample } = row
  if (!counterexample || counterexample.needsEarlierCalls || verdict === 'flaky') return []
  const { descriptor, seed, path } = counterexample
  const named = { row: rowKey(row), descriptor }
  if (narrow) return whyNotNamed(named) === undefined ? [named] : []
  return [{ ...named, seed, path }]
}

const isNamed = ({ path }: StoredCase) => path === undefined

/** What of a subject a run left untried, where that is more than nothing. */
export interface Untried {
  /** Rows that there are and that the run does not have. */
  readonly rows?: readonly Pick<RowResult, 'id' | 'operation' | 'domain'>[]
  /** Only some problems were tried in every row: one that passed may fail on another, and a path leads to another case. */
  readonly narrow?: boolean
}

/**
 * An entry with the cases of the rows that it explains now. What is known already, or named by hand, keeps the case it had,
 * and so does what was not tried.
 */
function renewed(entry: Expectation, rows: readonly RowResult[], { rows: untried = [], narrow }: Untried): Expectation {
  const { cases } = entry
  if (!cases) return entry
  const named = cases.filter(isNamed)
  const kept = cases.filter((old) => !isNamed(old) && (narrow || untried.some((row) => rowKey(row) === old.row)))
  const drawn = rows
    .filter((row) => ![...named, ...kept].some((stored) => stored.row === rowKey(row)))
    .flatMap((row) => (row.verdict === 'known' ? cases.filter((old) => old.row === rowKey(row)) : casesOf(row, narrow)))
  return { ...entry, cases: [...named, ...kept, ...drawn] }
}

function expectationOf(row: RowResult, narrow?: boolean): Expectation {
  const { counterexample } = row
  const options = notPlain.flatMap(([field, conditionOf]) => {
    const condition = counterexample && conditionOf(counterexample.problem)
    return condition === undefined ? [] : [[field, condition] as const]
  })
  return {
    law: row.id,
    when: { operation: row.operation, domain: row.domain, ...Object.fromEntries(options) },
    reason: counterexample?.message || row.reason || row.verdict,
    link: '',
    // The verdict of a row that is already known is gone, and with it the signature.
    ...(row.verdict !== 'known' && { signature: signatureOf(row) }),
    ...(counterexample && { cases: casesOf(row, narrow) }),
  }
}

/**
 * A list of expectations for every failing and every known row of a report, one entry a row, with the row's minimal
 * counterexample. Reason and link are for a person to review: the reason is the failure's message, the link is empty.
 * An entry of `existing` that describes a row, or names a case, is kept in place of new ones; the drawn cases that it
 * stores are renewed where the report was made without it. What the run could not show, since it left a row or problems
 * `untried`, is kept as it is.
 */
export function expectationsFrom(
  report: { readonly laws: readonly RowResult[] },
  existing: readonly Expectation[] = [],
  untried: Untried = {},
): readonly Expectation[] {
  const rows = report.laws.filter(
    ({ verdict }) => verdict === 'known' || (verdict !== 'unexpected-pass' && failures.includes(verdict)),
  )
  const explains = (entry: Expectation, row: RowResult) =>
    describesFailure(entry, row) && (row.verdict === 'known' || keepsSignature(entry, row))
  const rowsOf = (entry?: Expectation) =>
    rows.filter((row) => existing.find((candidate) => explains(candidate, row)) === entry)
  const mayShowElsewhere = (entry: Expectation) => untried.narrow || untried.rows?.some((row) => mayShow(entry, row))
  const kept = existing
    .filter((entry) => rowsOf(entry).length > 0 || entry.cases?.some(isNamed) || mayShowElsewhere(entry))
    .map((entry) => renewed(entry, rowsOf(entry), untried))
  return [...kept, ...rowsOf().map((row) => expectationOf(row, untried.narrow))]
}
