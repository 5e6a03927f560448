import { sourceIndex } from '@convlaws/spec'
import type { Fault, FaultHeader } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'
import { accepting, breaks } from './accepting.ts'
import { forwardByRule } from './by-rule.ts'
import { virtualIndex, windowsBy } from './windows.ts'

/** A padding mode whose indices are folded once, and which refuses no amount. */
export interface FoldingDescription extends FaultHeader {
  /** The constraint of that mode, which is not enforced. */
  readonly constraint: string
  /** Where index i of an axis of n elements is looked for; what is outside [0, n) reads zero. */
  readonly fold: (i: number, n: number) => number
}

/** The fault that computes with `fold` what breaks `constraint`. */
export function foldingOnce({ constraint, fold, ...header }: FoldingDescription): Fault {
  return behaving({
    ...header,
    behaviour: () => ({
      check: accepting(constraint),
      answer: (given) => {
        const { problem, operands } = given
        if (!breaks(problem, constraint)) return rightStages.answer(given)
        const windows = windowsBy(problem, (axis) => {
          const index = virtualIndex(axis, problem)
          return (y, k) => sourceIndex.zeros(fold(index(y, k), axis.inputSize), axis.inputSize)
        })
        return forwardByRule(problem, operands, { windows })
      },
    }),
  })
}
