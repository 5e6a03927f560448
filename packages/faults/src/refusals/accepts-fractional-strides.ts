import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** Strides go through an integer conversion, which cuts without a word. */
export const acceptsFractionalStrides: Fault = behaving({
  id: 'accepts-fractional-strides',
  class: 'refusals',
  title: 'A fractional stride over 1 is not refused: its whole part is used.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => ({
      problem: Array.isArray(problem.strides)
        ? { ...problem, strides: problem.strides.map((s) => (typeof s === 'number' && s > 1 ? Math.trunc(s) : s)) }
        : problem,
      tensors,
    })),
})
