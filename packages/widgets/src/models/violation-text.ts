import { axesOf, type brokenConstraint, type ConvProblem, effectiveFilterSize } from '@convlaws/spec'
import type { BreakableConstraint, ViolationMessages } from '../messages/figures/violation.ts'

const reach = (amount: number, limit: string) => `P = ${amount} ≤ ${limit}`

/** The inequality of each constraint that a well-formed setting can break, with its numbers. */
const inequalities: {
  readonly [constraint in BreakableConstraint]: (problem: ConvProblem, axis: number) => string
} = {
  'filter-fits-padded-input': (problem, axis) => {
    const { inputSize, filterSize, dilation, begin, end } = axesOf(problem)[axis]!
    const window = effectiveFilterSize(filterSize, dilation)
    return `D(K − 1) + 1 = ${dilation}·(${filterSize} − 1) + 1 = ${window} ≤ ${inputSize + begin + end} = ${inputSize} + ${begin} + ${end} = H + P_b + P_e`
  },
  'reflect-padding-is-below-input-size': (problem, axis) => {
    const { inputSize, begin, end } = axesOf(problem)[axis]!
    return reach(Math.max(begin, end), `${inputSize - 1} = ${inputSize} − 1 = H − 1`)
  },
  'circular-padding-is-at-most-input-size': (problem, axis) => {
    const { inputSize, begin, end } = axesOf(problem)[axis]!
    return reach(Math.max(begin, end), `${inputSize} = H`)
  },
}

const isBreakable = (id: string): id is BreakableConstraint => Object.hasOwn(inequalities, id)

/** Why a setting is refused: the inequality that fails, with its numbers, and the id of the constraint. */
export function violationText(
  { constraint: { id }, violation }: NonNullable<ReturnType<typeof brokenConstraint>>,
  problem: ConvProblem,
  messages: ViolationMessages,
): string {
  if (!isBreakable(id)) return `${violation.place} must ${violation.rule} (${id})`
  const axis = Number(/\d+/.exec(violation.place)?.[0] ?? 0)
  return `${messages.refused(inequalities[id](problem, axis), axis, id)} ${messages.why[id]}`
}
