import type { Quartiles } from '../statistics/quantile.ts'

/** What is said of a goal or a figure. */
export type GoalVerdict = 'met' | 'missed' | 'undecided'

/** A figure that must be at least `target`: met or missed where all of its quartiles agree, else undecided. */
export function atLeast({ q1, q3 }: Quartiles, target: number): GoalVerdict {
  if (q1 >= target) return 'met'
  return q3 < target ? 'missed' : 'undecided'
}

/** Of several that must all be met: missed where one is, undecided where one is or where there are none. */
export function allOf(verdicts: readonly GoalVerdict[]): GoalVerdict {
  if (verdicts.includes('missed')) return 'missed'
  return verdicts.length === 0 || verdicts.includes('undecided') ? 'undecided' : 'met'
}
