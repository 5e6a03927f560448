import {
  brokenConstraint,
  type Call,
  type ConvProblem,
  claimed,
  completeCapabilities,
  type Implementation,
  type Operation,
} from '@convlaws/spec'
import { operationsOf } from '../conduct/variations.ts'
import { createContext } from '../context.ts'
import { type CaseSeed, type Choice, createDraw } from '../draw/draw.ts'
import type { Instance } from '../law.ts'
import { callsOf } from '../terms/calls.ts'
import { areExact } from '../terms/exactness.ts'
import { repairs } from './repairs.ts'
import type { Row } from './rows.ts'

/** A case, ready to be run. */
export interface Case {
  readonly instance: Instance
  /** The choices that it came from; those about single elements only where they were asked for. */
  readonly trace: readonly Choice[]
  /** Whether options had to be made plainer for every call to lie within the claims. */
  readonly repaired: boolean
  /** Why the option that the law is about lies outside the claims, where the case had it before it was made plainer. */
  readonly unclaimed?: string
}

/** A program makes several calls, so each is a third of the usual size. */
const partOfPrograms = 3

/** Amplitudes to fall back to when integers are too large for every partial sum to be exact: places in the list of amplitudes. */
const smallerAmplitudes = [1, 0] as const

function reasonAgainst(
  implementation: Implementation,
  problem: ConvProblem,
  operation: Operation,
  bias: boolean,
): string | null {
  const broken = brokenConstraint(problem)
  if (broken) return `a derived problem breaks ${broken.constraint.id}`
  const answer = claimed(implementation, problem, operation)
  if (answer !== true) return answer
  return bias && !completeCapabilities(implementation.capabilities).bias ? 'bias is not claimed' : null
}

/** Why a case cannot be asked of an implementation; null where it can. */
function outsideClaims(instance: Instance, { operation }: Row, implementation: Implementation): string | null {
  const { sides, problem, bias } = instance
  if (!sides) return reasonAgainst(implementation, problem, operation, bias)
  for (const call of [...callsOf(sides.lhs), ...callsOf(sides.rhs)]) {
    const reason = reasonAgainst(implementation, call.problem, call.operation, 'bias' in call.operands)
    if (reason !== null) return reason
  }
  return null
}

const areSidesExact = ({ sides }: Instance): boolean => !sides || areExact([sides.lhs, sides.rhs])

/**
 * Decodes a case of a row: within the claims, and certified exact where its domain asks for it. A text is the reason why
 * even the plainest case lies outside the claims. With `traced`, the trace has the elements of small tensors too.
 */
export function decode(
  row: Row,
  seed: CaseSeed,
  implementation: Implementation,
  fixed?: Call,
  traced = false,
): Case | string {
  const claims = completeCapabilities(implementation.capabilities)
  const implemented = operationsOf(implementation, row.operation)
  const attempt = (overrides: CaseSeed['overrides']) => {
    const draw = createDraw({ seed: seed.seed, overrides: { ...seed.overrides, ...overrides } }, traced)
    const context = createContext(
      draw,
      { operation: row.operation, domain: row.domain, claims, implemented },
      row.allowed!,
      row.law.kind === 'conduct' ? partOfPrograms : 1,
      fixed,
    )
    return { instance: row.law.instance(context), draw }
  }
  let plainer: CaseSeed['overrides'] = {}
  let current = attempt(plainer)
  let reason = outsideClaims(current.instance, row, implementation)
  const [repaired, used, outside] = [reason !== null, current.instance.used, reason]
  for (const repair of fixed ? [] : repairs) {
    if (reason === null) break
    plainer = repair
    current = attempt(plainer)
    reason = outsideClaims(current.instance, row, implementation)
  }
  if (reason !== null) return reason
  if (row.domain !== 'real' && !areSidesExact(current.instance)) {
    const names = () => current.draw.trace.map(({ name }) => name).filter((name) => name.endsWith(' amplitude'))
    const isSmallerExact = smallerAmplitudes.some((amplitude) => {
      current = attempt({ ...plainer, ...Object.fromEntries(names().map((name) => [name, amplitude])) })
      return areSidesExact(current.instance)
    })
    if (!isSmallerExact) return 'no case is exact in this dtype'
  }
  current.draw.settle()
  const { instance } = current
  const lost = used && !instance.used && outside !== null
  return { instance, trace: current.draw.trace, repaired, ...(lost && { unclaimed: outside }) }
}
