import { axesOf, type brokenConstraint, type ConvProblem, effectiveFilterSize } from '@convlaws/spec'
import type { Locale } from '../messages.ts'

type Broken = NonNullable<ReturnType<typeof brokenConstraint>>

/** The inequality that a setting breaks, with its numbers, and why it must hold. */
interface Inequality {
  readonly text: string
  readonly why: { readonly [locale in Locale]: string }
}

const reach = (amount: number, limit: string): Inequality['text'] => `P = ${amount} ≤ ${limit}`

/** The inequalities of the constraints of `spec` that a well-formed setting can break. */
const inequalities: {
  readonly [constraint: string]: ((problem: ConvProblem, axis: number) => Inequality) | undefined
} = {
  'filter-fits-padded-input': (problem, axis) => {
    const { inputSize, filterSize, dilation, begin, end } = axesOf(problem)[axis]!
    const window = effectiveFilterSize(filterSize, dilation)
    return {
      text: `D(K − 1) + 1 = ${dilation}·(${filterSize} − 1) + 1 = ${window} ≤ ${inputSize + begin + end} = ${inputSize} + ${begin} + ${end} = H + P_b + P_e`,
      why: {
        en: 'The window must fit into the padded input; otherwise there is no output.',
        ko: '창이 패딩을 더한 입력 안에 들어가야 합니다. 그렇지 않으면 출력이 없습니다.',
      },
    }
  },
  'reflect-padding-is-below-input-size': (problem, axis) => {
    const { inputSize, begin, end } = axesOf(problem)[axis]!
    return {
      text: reach(Math.max(begin, end), `${inputSize - 1} = ${inputSize} − 1 = H − 1`),
      why: {
        en: 'Reflection does not repeat the edge, so it has only H − 1 elements to show.',
        ko: '반사는 가장자리를 되풀이하지 않으므로, 비출 수 있는 원소가 H − 1개뿐입니다.',
      },
    }
  },
  'circular-padding-is-at-most-input-size': (problem, axis) => {
    const { inputSize, begin, end } = axesOf(problem)[axis]!
    return {
      text: reach(Math.max(begin, end), `${inputSize} = H`),
      why: {
        en: 'One turn around the input gives H elements; more would be a second turn.',
        ko: '입력을 한 바퀴 돌면 원소 H개를 얻습니다. 그보다 넓으면 두 바퀴째가 됩니다.',
      },
    }
  },
}

const sentence = {
  en: (text: string, axis: number, id: string) => `Refused on axis ${axis}: ${text} does not hold (${id}).`,
  ko: (text: string, axis: number, id: string) => `축 ${axis}에서 거부됨. 성립하지 않는 부등식: ${text} (${id}).`,
}

/** Why a setting is refused: the inequality that fails, with its numbers, and the id of the constraint. */
export function violationText({ constraint, violation }: Broken, problem: ConvProblem, locale: Locale): string {
  const axis = Number(/\d+/.exec(violation.place)?.[0] ?? 0)
  const inequality = inequalities[constraint.id]?.(problem, axis)
  if (!inequality) return `${constraint.statement} (${constraint.id})`
  return `${sentence[locale](inequality.text, axis, constraint.id)} ${inequality.why[locale]}`
}
