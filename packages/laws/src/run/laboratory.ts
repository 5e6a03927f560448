import {
  brokenConstraint,
  type Call,
  type CompleteCapabilities,
  type ConvProblem,
  claimed,
  describe,
  type Implementation,
  methodOf,
  type OperandName,
  type Operation,
  type Tensor,
} from '@convlaws/spec'
import { thrownText } from '../terms/answer-text.ts'
import { ask, CallProblem, CallThrew, operandFor, type Recorder } from '../terms/evaluate.ts'
import { largestMagnitude } from '../terms/magnitudes.ts'
import type { Term } from '../terms/term.ts'
import { firstDifference } from './first-difference.ts'
import type { SubjectSource } from './subject.ts'

/** Where a program of calls works: the subject, a notebook of its steps, and the ways to say what is wrong. */
export interface Laboratory {
  readonly subject: Implementation
  readonly claims: CompleteCapabilities
  /** Another implementation that has seen no call; null where the subject is no factory. */
  fresh(): Promise<Implementation | null>
  /** Disposes a fresh implementation, as its owner would; what it throws breaks the law. */
  dispose(implementation: Implementation): Promise<void>
  /** Operands in a problem's layouts, each in memory of its own. */
  operands(
    problem: ConvProblem,
    operation: Operation,
    terms: { readonly [name in OperandName]?: Term | undefined },
  ): { [name: string]: Tensor }
  /** Makes a call, notes it as a step, and checks type and shape of its result. */
  call(
    operation: Operation,
    problem: ConvProblem,
    operands: { readonly [name: string]: Tensor },
    by?: Implementation,
  ): Promise<Tensor>
  /** Begins a call and does not wait: what the method returned, or what it threw. */
  start(
    operation: Operation,
    problem: ConvProblem,
    operands: { readonly [name: string]: Tensor },
    by?: Implementation,
  ): Tensor | Promise<Tensor>
  /** Makes a call that must be refused by throwing or rejecting, with its operands as they were, and returns what was thrown. */
  refused(
    operation: Operation,
    problem: ConvProblem,
    operands: { readonly [name: string]: Tensor },
    why: string,
    by?: Implementation,
  ): Promise<unknown>
  /** Waits for what was started; a rejection breaks the law as a throw inside the claim. */
  settled<T>(promise: Promise<T>): Promise<T>
  /** Whether the subject claims a call, so that a program may leave out what it does not. */
  claimed(problem: ConvProblem, operation: Operation): boolean
  /** Notes a step in words. */
  step(text: string): void
  /** Says that the law is broken unless the condition holds. */
  require(condition: boolean, message: string): void
  /** Says that the law is broken unless two results have the same shape and bits, whatever accuracy is claimed. */
  sameBits(result: Tensor, expected: Tensor, message: string): void
  /** Says that the law is broken unless two results are the same in shape and element by element (NaN equal to NaN, 0 to −0). */
  same(result: Tensor, expected: Tensor, message: string): void
  readonly steps: readonly string[]
  /** The two results that differed, for the picture. */
  readonly differing: { readonly lhs: Tensor; readonly rhs: Tensor } | undefined
  /** Disposes every fresh implementation of this case. */
  close(): Promise<void>
}

/** Says that a fact cannot be observed on this subject, such as concurrency on a synchronous one. */
export class NotObservable extends Error {}

/** What a laboratory is made from. */
export interface LaboratoryOptions {
  readonly subject: Implementation
  readonly claims: CompleteCapabilities
  readonly source: SubjectSource
  readonly record?: Recorder | undefined
}

/** Copies a tensor into memory of its own. */
export const copyOf = ({ shape, data }: Tensor): Tensor => ({ shape: [...shape], data: data.slice() })

/** A call as text: its descriptor, or its fields where one of them is of a type that descriptors have no word for. */
function textOf(call: Call): string {
  try {
    return describe(call)
  } catch {
    return `${call.operation} ${JSON.stringify(call.problem)}`
  }
}

/** How far apart results of a normwise implementation may be, of the largest element: far below 1 over small integers. */
const looseness = 2 ** -10

/** Sets up a laboratory for one case. */
export function createLaboratory({ subject, claims, source, record }: LaboratoryOptions): Laboratory {
  const steps: string[] = []
  const step = (text: string) => void steps.push(`${steps.length + 1}. ${text}`)
  const note = (operation: Operation, problem: ConvProblem, operands: { readonly [name: string]: Tensor }, more = '') =>
    step(`${textOf({ operation, problem, bias: 'bias' in operands })}${more}`)
  const made: Implementation[] = []
  let differing: Laboratory['differing']
  const require: Laboratory['require'] = (condition, message) => {
    if (!condition) throw new CallProblem('failed', message)
  }
  const compareResults = (result: Tensor, expected: Tensor, message: string, tolerance: number) => {
    const [shape, due] = [result.shape.join(', '), expected.shape.join(', ')]
    require(shape === due, `${message}: its shape is [${shape}] where [${due}] is due`)
    const place = firstDifference(result.data, expected.data, tolerance)
    if (place < 0) return
    differing = { lhs: copyOf(result), rhs: copyOf(expected) }
    throw new CallProblem(
      'failed',
      `${message}: element ${place} is ${result.data[place]} where ${expected.data[place]} is due`,
    )
  }
  const loose = claims.accuracy === 'normwise' // over exact integers any order of summation gives the same
  return {
    subject,
    claims,
    fresh: async () => {
      if (!source.hasFactory) return null
      made.push(await source.fresh())
      return made.at(-1)!
    },
    dispose: async (implementation) => {
      source.forget(implementation)
      try {
        await implementation.dispose?.()
      } catch (error) {
        throw new CallProblem('failed', `dispose threw: ${thrownText(error)}`)
      }
    },
    close: async () => {
      for (const implementation of made) await source.dispose(implementation)
    },
    steps,
    step,
    require,
    get differing() {
      return differing
    },
    operands: (problem, operation, terms) =>
      Object.fromEntries(
        Object.entries(terms).flatMap(([name, term]) => {
          if (term?.op !== 'tensor') return []
          return [[name, operandFor(problem, operation, name as OperandName, term.shape, term.value.data)]]
        }),
      ),
    call: (operation, problem, operands, by = subject) => {
      note(operation, problem, operands, by === subject ? '' : ' (by a fresh one)')
      return ask(by, operation, problem, operands, record)
    },
    start: (operation, problem, operands, by = subject) => {
      note(operation, problem, operands, by === subject ? ' (not awaited)' : ' (by a fresh one, not awaited)')
      try {
        const answer = methodOf(by, operation)!(problem, operands)
        if (answer instanceof Promise) answer.catch(() => {}) // who waits for it hears of it, and nobody may
        return answer
      } catch (error) {
        throw new CallThrew(`${operation} threw: ${thrownText(error)}`)
      }
    },
    claimed: (problem, operation) =>
      brokenConstraint(problem) === null && claimed(subject, problem, operation) === true,
    settled: (promise) =>
      promise.catch((error) => {
        throw new CallProblem('errored', `a call threw: ${thrownText(error)}`)
      }),
    refused: async (operation, problem, operands, why, by = subject) => {
      note(operation, problem, operands, `, to be refused: ${why}`)
      const before = Object.entries(operands).flatMap(([name, tensor]) =>
        ArrayBuffer.isView(tensor?.data) ? [{ name, data: tensor.data, was: tensor.data.slice() }] : [],
      )
      let answer: unknown
      try {
        answer = await methodOf(by, operation)?.(problem, operands)
      } catch (error) {
        for (const { name, data, was } of before)
          require(firstDifference(data, was, 0) < 0, `${name} was changed by a call that was refused (${why})`)
        return error
      }
      const shape = (answer as Partial<Tensor> | undefined)?.shape
      throw new CallProblem(
        'failed',
        `${operation} was not refused (${why}); it returned ${Array.isArray(shape) ? `a tensor of shape [${shape.join(', ')}]` : typeof answer}`,
      )
    },
    sameBits: (result, expected, message) => compareResults(result, expected, message, 0),
    same: (result, expected, message) =>
      compareResults(result, expected, message, loose ? looseness * Math.max(1, largestMagnitude(expected.data)) : 0),
  }
}
