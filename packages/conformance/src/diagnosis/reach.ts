import { type Fault, numbersOf, type StatelessFault } from '@convlaws/faults'
import type { RecordedCall } from '@convlaws/laws'

const isStateless = (fault: Fault): fault is StatelessFault => 'trigger' in fault

function shows(fault: StatelessFault, { operation, problem, operands }: RecordedCall): boolean {
  if (operation !== fault.operation) return false
  try {
    return fault.trigger(problem, numbersOf(problem, operands))
  } catch {
    // The problem or an operand of a call that is to be refused may be anything.
    return true
  }
}

/** In how many of some calls a fault shows: the fewer, the more it says. A fault that keeps state may show in any. */
export function reach(fault: Fault, calls: readonly RecordedCall[]): number {
  return isStateless(fault) ? calls.filter((call) => shows(fault, call)).length : calls.length + 1
}
