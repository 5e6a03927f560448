import { axesOf, type ConvProblem } from '@convlaws/spec'
import { recent } from './recent.ts'

/**
 * Where windows begin on each axis, kept under a key without the padding: of the first problem that agrees in everything
 * else. Undefined where that is right.
 */
export function beginsKept(): (problem: ConvProblem) => readonly number[] | undefined {
  const plans = recent<{ key: string; begins: readonly number[] }>()
  return (problem) => {
    const own = axesOf(problem).map(({ begin }) => begin)
    const key = JSON.stringify({ ...problem, padding: null })
    const plan = plans.find((kept) => kept.key === key)
    if (!plan) plans.keep({ key, begins: own })
    const begins = plan?.begins ?? own
    return own.every((begin, a) => begin === begins[a]) ? undefined : begins
  }
}
