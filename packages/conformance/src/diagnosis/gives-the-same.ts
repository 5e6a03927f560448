import type { RecordedCall } from '@convlaws/laws'
import { type Implementation, methodOf, type Tensor } from '@convlaws/spec'

/** A call's operands in memory of their own, since an implementation may write to them; as it may to the problem. */
function copied(operands: RecordedCall['operands']): { [name: string]: Tensor } {
  return Object.fromEntries(
    Object.entries(operands).map(([name, { shape, data }]) => [name, { shape: [...shape], data: data.slice() }]),
  )
}

/** What an implementation that never answers late answers; undefined where it throws. */
function answerOf(implementation: Implementation, call: RecordedCall): Tensor | undefined {
  try {
    const method = methodOf(implementation, call.operation)
    return method?.(structuredClone(call.problem), copied(call.operands)) as Tensor | undefined
  } catch {
    return undefined
  }
}

/** Whether two tensors are the same, element by element: NaN is equal to NaN, and 0 to −0. */
function sameTensor(a: Tensor, b: Tensor): boolean {
  return (
    a.data.constructor === b.data.constructor &&
    a.data.length === b.data.length &&
    a.shape.length === b.shape.length &&
    a.shape.every((length, axis) => length === b.shape[axis]) &&
    a.data.every((value, j) => value === b.data[j] || (Number.isNaN(value) && Number.isNaN(b.data[j])))
  )
}

/**
 * Whether a fresh implementation, which must not answer late, answers every call of a case as was recorded, or throws
 * where that threw.
 */
export function givesTheSame(implementation: Implementation, calls: readonly RecordedCall[]): boolean {
  return calls.every((call) => {
    const answer = answerOf(implementation, call)
    return answer && call.result ? sameTensor(answer, call.result) : answer === call.result
  })
}
