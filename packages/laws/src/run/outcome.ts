import { type CompleteCapabilities, type Implementation, sizeOf, type Tensor } from '@convlaws/spec'
import { type Comparison, compare, type Relation, relationFor } from '../relation.ts'
import { thrownText } from '../terms/answer-text.ts'
import { CallProblem, evaluate, type Recorder } from '../terms/evaluate.ts'
import type { Case } from './decode.ts'
import { createLaboratory, NotObservable } from './laboratory.ts'
import type { Row } from './rows.ts'
import type { SubjectSource } from './subject.ts'

/** What one case came to. */
export interface Outcome {
  readonly kind: 'passed' | 'failed' | 'errored' | 'timeout'
  readonly message: string
  readonly comparison?: Comparison
  readonly lhs?: Tensor
  readonly rhs?: Tensor
  readonly allowed?: Tensor
  readonly program?: readonly string[]
  /** Why the case could not be observed on this subject. */
  readonly unobservable?: string
}

/** What running a case needs. */
export interface Bench {
  readonly subject: Implementation
  readonly claims: CompleteCapabilities
  readonly source: SubjectSource
  readonly record?: Recorder
  /** Milliseconds after which a promise that has not settled counts as no answer. */
  readonly caseTimeout: number
}

/** Where flat element j of a shape is, as text. */
function placeOf(shape: readonly number[], j: number): string {
  const index = shape.map((_, axis) => Math.floor(j / sizeOf(shape.slice(axis + 1))) % shape[axis]!)
  return `[${index.join(', ')}]`
}

/** How the worst element differs, as text: by how much only where both sides are numbers. */
function differenceText(
  place: string,
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  { worst, ratio }: Comparison,
  allowed: ArrayLike<number> | undefined,
): string {
  const [l, r] = [left[worst]!, right[worst]!]
  if (Number.isNaN(l) && Number.isNaN(r)) return `element ${place} of both sides is NaN, where a number must be`
  const sides = `element ${place} of the left side is ${l}, of the right side ${r}`
  if (!allowed) return sides
  const times = Number.isFinite(ratio) ? `, ${ratio.toPrecision(3)} times that was seen` : ''
  return `${sides}; ${allowed[worst]!.toPrecision(3)} is allowed${times}`
}

async function runEquation(row: Row, { instance }: Case, { subject, claims, record }: Bench): Promise<Outcome> {
  const { lhs, rhs, nonFiniteAlike } = instance.sides!
  const left = await evaluate(lhs, subject, record)
  const right = await evaluate(rhs, subject, record)
  if (left.length !== right.length) {
    return {
      kind: 'failed',
      message: `the left side has ${left.length} elements, the right side ${right.length}`,
      lhs: { shape: [left.length], data: left },
      rhs: { shape: [right.length], data: right },
    }
  }
  const relation: Relation = relationFor(lhs, rhs, instance.problem.dtype, row.domain, claims)
  const comparison = compare(left, right, relation, row.domain, nonFiniteAlike)
  if (comparison.equal) return { kind: 'passed', message: '', comparison }
  const allowed = relation.kind === 'bounded' ? relation.allowed : undefined
  return {
    kind: 'failed',
    message: differenceText(placeOf(lhs.shape, comparison.worst), left, right, comparison, allowed),
    comparison,
    lhs: { shape: lhs.shape, data: left },
    rhs: { shape: rhs.shape, data: right },
    ...(allowed && { allowed: { shape: lhs.shape, data: allowed } }),
  }
}

async function runProgram({ instance }: Case, bench: Bench): Promise<Outcome> {
  const laboratory = createLaboratory(bench)
  try {
    await instance.program!(laboratory)
    return { kind: 'passed', message: '' }
  } catch (error) {
    if (error instanceof NotObservable) return { kind: 'passed', message: '', unobservable: error.message }
    const { kind, message } =
      error instanceof CallProblem
        ? error
        : { kind: 'errored' as const, message: `the program could not go on: ${thrownText(error)}` }
    return { kind, message, program: laboratory.steps, ...laboratory.differing }
  } finally {
    await laboratory.close()
  }
}

/** Milliseconds that a timer can wait, 24 days: it takes a longer time for none at all. */
const longestTimer = 2 ** 31 - 1

/** Runs one case; never rejects, except for a broken invariant of the suite itself. */
export async function runCase(row: Row, current: Case, bench: Bench): Promise<Outcome> {
  const work = async (): Promise<Outcome> => {
    try {
      return await (current.instance.sides ? runEquation(row, current, bench) : runProgram(current, bench))
    } catch (error) {
      if (error instanceof CallProblem) return { kind: error.kind, message: error.message }
      throw error
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = Math.min(bench.caseTimeout, longestTimer)
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'timeout', message: `no answer within ${limit} ms` }), limit)
  })
  try {
    const outcome = work()
    outcome.catch(() => {}) // it may settle after the limit, when nobody waits for it
    return await Promise.race([outcome, late])
  } finally {
    clearTimeout(timer)
  }
}
