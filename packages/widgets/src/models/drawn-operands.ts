import type { Counterexample } from '@convlaws/laws'
import type { ConvProblem, Tensor } from '@convlaws/spec'

/** An operand that is drawn, and the problem that names its axes. */
export interface DrawnOperand {
  readonly name: string
  readonly tensor: Tensor
  readonly problem: ConvProblem
}

/**
 * The operands of a counterexample's first call, and those of later calls whose names the first has not, so that both
 * sides can be computed by hand. A program's later calls are told by its steps.
 */
export function drawnOperands({ operands, problem, calls, program }: Counterexample): readonly DrawnOperand[] {
  const all = [{ operands, problem }, ...(program ? [] : calls)].flatMap((call) =>
    Object.entries(call.operands).map(([name, tensor]) => ({ name, tensor, problem: call.problem })),
  )
  return all.filter(({ name }, place) => all.findIndex((each) => each.name === name) === place)
}
