import {
  assertOperands,
  assertValid,
  type ConvProblem,
  everyCapability,
  type Implementation,
  type Operands,
  type Operation,
  type Tensor,
} from '@convlaws/spec'
import { biasGradient } from './bias-gradient.ts'
import { filterGradient } from './filter-gradient.ts'
import { forward } from './forward.ts'
import { inputGradient } from './input-gradient.ts'
import { transposed } from './transposed.ts'
import { version } from './version.ts'

type OperandsOf<name extends Operation> = Parameters<NonNullable<Implementation[name]>>[1]

/** An {@link Implementation} that has every operation and answers at once, without promises. */
export type SynchronousImplementation = Omit<Implementation, Operation> & {
  readonly [name in Operation]: (problem: ConvProblem, operands: OperandsOf<name>) => Tensor
}

/** The same computation, which first refuses what is invalid. Every valid problem is claimed, so that claims are not asked. */
function checked<operands extends Operands>(
  operation: Operation,
  compute: (problem: ConvProblem, operands: operands) => Tensor,
): (problem: ConvProblem, operands: operands) => Tensor {
  return (problem, operands) => {
    assertValid(problem, operation)
    assertOperands(problem, operation, operands)
    return compute(problem, operands)
  }
}

/**
 * The definition of convolution as a program: every operation, every option of the contract, sums in float64, one
 * rounding. Results never share memory with operands.
 * @throws ConvError 'invalid-problem' or 'invalid-operand', with the id of the rule that is broken, before computing.
 */
export const reference: SynchronousImplementation = {
  contract: 1,
  name: 'reference',
  version,
  capabilities: everyCapability,
  forward: checked('forward', forward),
  inputGradient: checked('inputGradient', inputGradient),
  filterGradient: checked('filterGradient', filterGradient),
  biasGradient: checked('biasGradient', biasGradient),
  transposed: checked('transposed', transposed),
}
