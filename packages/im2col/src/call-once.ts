import { assertRank, type ConvProblem, type Dtype, inDtypeOf, type Shape, type Tensor } from '@convlaws/spec'
import type { Activation } from './activation.ts'
import { defaultEngine } from './default-engine.ts'

/** What a call may have besides the options of its problem. */
export interface CallOptions {
  readonly bias?: Tensor
  readonly activation?: Activation
}

/** An operation that is called without an engine: its name, before the rank, and how its problem is made. */
export interface Callable<Options> {
  readonly name: string
  readonly operation: 'forward' | 'transposed'
  readonly problemOf: (input: Shape, filter: Shape, options: Options) => ConvProblem
}

/** One call of the default engine. @throws ConvError 'invalid-problem', 'invalid-operand', or 'unsupported' for an unknown activation. */
export function callOnce<Options extends { readonly dtype?: Dtype }>(
  { name, operation, problemOf }: Callable<Options>,
  rank: number,
  input: Tensor,
  filter: Tensor,
  { bias, activation, ...options }: Options & CallOptions,
): Tensor {
  assertRank(`${name}${rank}d`, 'input', input, rank)
  assertRank(`${name}${rank}d`, 'filter', filter, rank)
  const problem = problemOf(input.shape, filter.shape, inDtypeOf(input, options as unknown as Options))
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
