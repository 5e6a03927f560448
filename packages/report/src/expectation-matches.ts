import type { RowResult } from '@convlaws/laws'
import { type Padding, paddingSpelling } from '@convlaws/spec'
import type { ConditionField, Expectation } from './expectation.ts'
import { matchesCondition } from './matches-condition.ts'
import { matchesGlob } from './matches-glob.ts'
import { rowKey } from './row-key.ts'
import { signatureOf } from './signature-of.ts'

/** What `when` can say of a row whether it failed or passed. */
const rowFields: readonly string[] = ['operation', 'domain']

/** The padding's word and its numbers. The padding of an invalid problem may be no list of pairs, and then has no word. */
function paddingValues(padding: Padding): readonly unknown[] {
  if (typeof padding === 'string') return [padding]
  return padding.every((pair) => Array.isArray(pair)) ? [paddingSpelling(padding), ...padding.flat()] : padding
}

function fieldOf(row: RowResult, field: ConditionField): unknown {
  if (field === 'operation' || field === 'domain') return row[field]
  const { problem, descriptor } = row.counterexample ?? {}
  if (!problem || descriptor === undefined) return undefined
  if (field === 'rank') return problem.inputSize.length
  if (field === 'bias') return descriptor.split(' ').includes('bias')
  return field === 'padding' ? paddingValues(problem.padding) : problem[field]
}

function conditionsHold({ when = {} }: Expectation, row: RowResult, applies: (field: string) => boolean): boolean {
  return (Object.entries(when) as [ConditionField, Parameters<typeof matchesCondition>[1]][])
    .filter(([field]) => applies(field))
    .every(([field, condition]) => matchesCondition(fieldOf(row, field), condition))
}

/** Whether an expectation lists a row, whatever the row's verdict: it stores a case of it, or, where it stores none, its law, operation and domain fit. */
export function lists(expectation: Expectation, row: RowResult): boolean {
  if (expectation.cases) return expectation.cases.some((stored) => stored.row === rowKey(row))
  return matchesGlob(expectation.law, row.id) && conditionsHold(expectation, row, (field) => rowFields.includes(field))
}

/** Whether the signature of a failing row is what an expectation says, if it says one. */
export function keepsSignature({ signature }: Expectation, row: RowResult): boolean {
  return signature === undefined || [signature].flat().some((pattern) => matchesGlob(pattern, signatureOf(row)))
}

/** Whether a failing row is what an expectation describes: the law fits, and its counterexample fits every condition. */
export function describesFailure(expectation: Expectation, row: RowResult): boolean {
  return matchesGlob(expectation.law, row.id) && conditionsHold(expectation, row, () => true)
}
