import type { Counterexample, RecordedCall, RowResult } from '@convlaws/laws'
import type { Tensor } from '@convlaws/spec'

/** Whether a result is a tensor that a report can hold: a subject may have returned anything. */
function isPlain({ shape, data }: Tensor): boolean {
  const isArray = data instanceof Float32Array || data instanceof Float64Array
  return isArray && shape.every((length) => Number.isSafeInteger(length) && length >= 0)
}

/** A call without a result that a report cannot hold. */
export function plainCall(call: RecordedCall): RecordedCall {
  const { result, ...rest } = call
  return result && !isPlain(result) ? rest : call
}

/** A row whose recorded calls hold only what a report can hold. */
export function plainRow(row: RowResult): RowResult {
  if (!row.counterexample) return row
  const counterexample: Counterexample = { ...row.counterexample, calls: row.counterexample.calls.map(plainCall) }
  return { ...row, counterexample }
}
