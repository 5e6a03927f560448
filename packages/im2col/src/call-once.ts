import type { ConvProblem, Tensor } from '@convlaws/spec'
import type { Activation } from './activation.ts'
import { defaultEngine } from './default-engine.ts'

/** What is given to a call besides its input; each may be left out but the filter. */
export interface CallOperands {
  readonly filter: Tensor
  readonly bias: Tensor | undefined
  readonly activation: Activation | undefined
}

/** One call of the default engine. */
export function callOnce(
  problem: ConvProblem,
  operation: 'forward' | 'transposed',
  input: Tensor,
  { filter, bias, activation }: CallOperands,
): Tensor {
  const engine = defaultEngine()
  const operands = { filter, ...(bias && { bias }) }
  if (activation === undefined) return engine.compute(problem, operation, { input, ...operands })
  const prepared = engine.prepare(problem, { operation, activation, ...operands })
  try {
    return prepared.run(input)
  } finally {
    prepared.dispose()
  }
}
