import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { forwardByTerms } from '../readings/by-rule.ts'
import { isSame, sameTotal, tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** A 'same-*' total below zero on one axis only is not clamped, and the windows come to nothing. */
export const sameTotalBelowZeroOnOneAxis: StatelessFault = stateless({
  id: 'same-total-below-zero-on-one-axis',
  class: 'padding',
  title: "Where 'same' padding would be negative on exactly one axis, the output is the bias alone.",
  modelledOn: ['https://github.com/tensorflow/tensorflow/issues/61815'],
  trigger: (problem) =>
    isSame(problem) && tapsOf(problem) > 1 && axesOf(problem).filter((axis) => sameTotal(axis) < 0).length === 1,
  wrong: (problem, operands) => forwardByTerms(problem, operands, () => 0),
})
