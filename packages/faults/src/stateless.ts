import type { ConvProblem, OperandNumbers, Operation, Truth } from '@convlaws/spec'
import type { Fault, FaultHeader, SeenIn, StatelessFault, Trigger } from './fault.ts'
import { type Overrides, rightImplementation, rightStages } from './right-implementation.ts'

/** A way to compute an operation: the numbers of the result in channels-first or oihw order. */
export type Reading = (problem: ConvProblem, operands: OperandNumbers) => Truth

/** A fault that looks at one call at a time. */
export interface StatelessDescription extends FaultHeader {
  /** default 'forward' */
  readonly operation?: Operation
  /** default: always */
  readonly trigger?: Trigger
  /** What is computed where the trigger is true. */
  readonly wrong: Reading
}

/** The fault that computes `wrong` where `trigger` is true, and is right bit for bit elsewhere. */
export function stateless(description: StatelessDescription): StatelessFault {
  const { operation = 'forward', trigger = () => true, wrong, ...header } = description
  const answer: Overrides['answer'] = (given) =>
    trigger(given.problem, given.operands) ? wrong(given.problem, given.operands) : rightStages.answer(given)
  const create = () => rightImplementation(header.id, { operation, answer })
  return { ...header, operation, seenIn: 'answers', trigger, create }
}

/** A fault in a stage of a call other than its arithmetic, or one that remembers earlier calls. */
export interface BehaviourDescription extends FaultHeader {
  /** default 'forward' */
  readonly operation?: Operation
  /** default 'answers' */
  readonly seenIn?: SeenIn
  /** Called once for each implementation that is created, so what it closes over is that implementation's state. */
  readonly behaviour: () => Omit<Overrides, 'operation'>
}

/** The fault whose stages are those of the right implementation, but for what `behaviour` replaces. */
export function behaving(description: BehaviourDescription): Fault {
  const { operation = 'forward', seenIn = 'answers', behaviour, ...header } = description
  const create = () => rightImplementation(header.id, { operation, ...behaviour() })
  return { ...header, operation, seenIn, create }
}
