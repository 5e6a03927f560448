import { failures, type RowResult } from '@convlaws/laws'
import type { ConvProblem } from '@convlaws/spec'
import type { Condition, ConditionField, Expectation } from './expectation.ts'
import { describesFailure } from './expectation-matches.ts'
import { signatureOf } from './signature-of.ts'

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

function expectationOf(row: RowResult): Expectation {
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
    ...(counterexample && {
      case: { descriptor: counterexample.descriptor, seed: counterexample.seed, path: counterexample.path },
    }),
  }
}

/**
 * A list of expectations for every failing and every known row of a report, one entry a row, with the row's minimal
 * counterexample. Reason and link are for a person to review: the reason is the failure's message, the link is empty.
 * An entry of `existing` that describes a row is kept as it is, in place of new ones.
 */
export function expectationsFrom(
  report: { readonly laws: readonly RowResult[] },
  existing: readonly Expectation[] = [],
): readonly Expectation[] {
  const rows = report.laws.filter(
    ({ verdict }) => verdict === 'known' || (verdict !== 'unexpected-pass' && failures.includes(verdict)),
  )
  const kept = existing.filter((entry) => rows.some((row) => row.verdict === 'known' && describesFailure(entry, row)))
  return [...kept, ...rows.filter((row) => !kept.some((entry) => describesFailure(entry, row))).map(expectationOf)]
}
