import type { RowResult } from '@convlaws/laws'
import { type Padding, paddingSpelling } from '@convlaws/spec'
import type { ConditionField, Expectation } from './expectation.ts'
import { matchesCondition } from './matches-condition.ts'
import { matchesGlob } from './matches-glob.ts'
import { rowKey } from './row-key.ts'
import { signatureOf } from './signature-of.ts'

/** What `when` can say of a row whether it failed or passed. */
const rowFields: readonly string[] = ['operation', 'domain']

/** A row of a run, or one that was not run and so has no verdict. */
type NamedRow = Pick<RowResult, 'id' | 'operation' | 'domain'> & Pick<Partial<RowResult>, 'counterexample'>

/** The padding's word and its numbers. The padding of an invalid problem may be no list of pairs, and then has no word. */
function paddingValues(padding: Padding): readonly unknown[] {
  if (typeof padding === 'string') return [padding]
  return padding.every((pair) => Array.isArray(pair)) ? [paddingSpelling(padding), ...padding.flat()] : padding
}

function fieldOf(row: NamedRow, field: ConditionField): unknown {
  if (field === 'operation' || field === 'domain') return row[field]
  const { problem, descriptor } = row.counterexample ?? {}
  if (!problem || descriptor === undefined) return undefined
  if (field === 'rank') return problem.inputSize.length
  if (field === 'bias') return descriptor.split(' ').includes('bias')
  return field === 'padding' ? paddingValues(problem.padding) : problem[field]
}

function conditionsHold({ when = {} }: Expectation, row: NamedRow, applies: (field: string) => boolean): boolean {
  return (Object.entries(when) as [ConditionField, Parameters<typeof matchesCondition>[1]][])
    .filter(([field]) => applies(field))
    .every(([field, condition]) => matchesCondition(fieldOf(row, field), condition))
}

/** Whether a row, whatever its verdict, may show what an expectation describes: law, operation and domain fit. */
export function mayShow(expectation: Expectation, row: NamedRow): boolean {
  return matchesGlob(expectation.law, row.id) && conditionsHold(expectation, row, (field) => rowFields.includes(field))
}

/** Whether an expectation lists a row, whatever the row's verdict: it stores a case of it, or, where it stores none, the row may show it. */
export function lists(expectation: Expectation, row: NamedRow): boolean {
  if (expectation.cases) return expectation.cases.some((stored) => stored.row === rowKey(row))
  return mayShow(expectation, row)
}

/** Whether the signature of a failing row is what an expectation says, if it says one. */
export function keepsSignature({ signature }: Expectation, row: RowResult): boolean {
  return signature === undefined || [signature].flat().some((pattern) => matchesGlob(pattern, signatureOf(row)))
}

/** Whether a failing row is what an expectation describes: the law fits, and its counterexample fits every condition. */
export function describesFailure(expectation: Expectation, row: RowResult): boolean {
  return matchesGlob(expectation.law, row.id) && conditionsHold(expectation, row, () => true)
}
