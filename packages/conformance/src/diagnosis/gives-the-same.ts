import type { RecordedCall } from '@convlaws/laws'
import { type Implementation, methodOf, type Tensor } from '@convlaws/spec'

/** A call's operands in memory of their own, since an implementation may write to them; as it may to the problem. */
function copied(operands: RecordedCall['operands']): { [name: string]: Tensor } {
  return Object.fromEntries(
    Object.entries(operands).map(([name, { shape, data }]) => [name, { shape: [...shape], data: data.slice() }]),
  )
}

/** What an implementation answers at once; undefined where it throws; null where it answers late. */
function answerOf(implementation: Implementation, call: RecordedCall): Tensor | undefined | null {
  try {
    const answer = methodOf(implementation, call.operation)?.(structuredClone(call.problem), copied(call.operands))
    if (!(answer instanceof Promise)) return answer
    answer.catch(() => {})
    return null
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

/** Whether a fresh implementation answers every call of a case as was recorded, or throws where that threw. */
export function givesTheSame(implementation: Implementation, calls: readonly RecordedCall[]): boolean {
  return calls.every((call) => {
    const answer = answerOf(implementation, call)
    if (answer === null) return false
    if (!answer || !call.result) return answer === call.result
    return sameTensor(answer, call.result)
  })
}
