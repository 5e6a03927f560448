import type { ConvProblem, Operation, Tensor } from '@convlaws/spec'
import type { JournalEntry } from './messages.ts'

/** A call that is about to be made, as an entry of the journal. An operand that is no tensor, in a call to be refused, is left out. */
export function callEntry(
  operation: Operation,
  problem: ConvProblem,
  operands: { readonly [name: string]: Tensor | undefined },
): JournalEntry {
  const tensors = Object.entries(operands).filter(
    ([, tensor]) => Array.isArray(tensor?.shape) && ArrayBuffer.isView(tensor.data),
  ) as [string, Tensor][]
  return { kind: 'call', call: { operation, problem, operands: Object.fromEntries(tensors) } }
}
