import type { Fault, StatelessFault } from '@convlaws/faults'
import type { RecordedCall } from '@convlaws/laws'
import { convertFilterLayout, convertLayout, type Tensor } from '@convlaws/spec'

const isStateless = (fault: Fault): fault is StatelessFault => 'trigger' in fault

/** The numbers of an operand in the order of channels-first and oihw. */
function numbersOf(name: string, tensor: Tensor, { problem }: RecordedCall): Tensor['data'] {
  if (name === 'bias') return tensor.data
  if (name === 'filter') return convertFilterLayout(tensor, problem.filterLayout, 'oihw').data
  return convertLayout(tensor, problem.layout, 'channels-first').data
}

function shows(fault: StatelessFault, call: RecordedCall): boolean {
  if (call.operation !== fault.operation) return false
  try {
    const numbers = Object.entries(call.operands).map(([name, tensor]) => [name, numbersOf(name, tensor, call)])
    return fault.trigger(call.problem, Object.fromEntries(numbers))
  } catch {
    // The problem or an operand of a call that is to be refused may be anything.
    return true
  }
}

/** In how many of some calls a fault shows: the fewer, the more it says. A fault that keeps state may show in any. */
export function reach(fault: Fault, calls: readonly RecordedCall[]): number {
  return isStateless(fault) ? calls.filter((call) => shows(fault, call)).length : calls.length + 1
}
