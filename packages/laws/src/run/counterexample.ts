import { type Call, describe } from '@convlaws/spec'
import type { Counterexample, RecordedCall } from '../row.ts'
import { textOf } from '../terms/text.ts'
import type { Case } from './decode.ts'
import type { Lane } from './lane.ts'
import type { Outcome } from './outcome.ts'
import type { Row } from './rows.ts'

/** How a case is brought back. */
type Way = Pick<Counterexample, 'seed' | 'path' | 'shrinks' | 'onProblem' | 'needsEarlierCalls'>

/** The way to a case of a lane. */
export function wayTo({ options: { seed, fixed } }: Lane, path: string, shrinks: number): Way {
  return { seed, path, shrinks, ...(fixed && { onProblem: describe(fixed) }) }
}

/** A counterexample from a case and what it came to. */
export function counterexampleOf(
  row: Row,
  current: Case,
  outcome: Outcome,
  calls: readonly RecordedCall[],
  way: Way,
): Counterexample {
  const { instance } = current
  const first: Call = calls[0]
    ? { operation: calls[0].operation, problem: calls[0].problem, bias: 'bias' in calls[0].operands }
    : { operation: row.operation, problem: instance.problem, bias: instance.bias }
  const terms = instance.sides && textOf(instance.sides)
  return {
    descriptor: describe(first),
    problem: first.problem,
    operands: calls[0]?.operands ?? {},
    calls,
    ...(terms && { terms: { lhs: terms.lhs, rhs: terms.rhs } }),
    ...(outcome.program && { program: outcome.program }),
    ...(outcome.lhs && { lhs: outcome.lhs }),
    ...(outcome.rhs && { rhs: outcome.rhs }),
    ...(outcome.allowed && { allowed: outcome.allowed }),
    message: outcome.message,
    ...way,
  }
}
