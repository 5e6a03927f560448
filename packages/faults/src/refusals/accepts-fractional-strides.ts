import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** Strides go through an integer conversion, which cuts, and reads texts, without a word. */
export const acceptsFractionalStrides: Fault = behaving({
  id: 'accepts-fractional-strides',
  class: 'refusals',
  title: 'A stride over 1 that is fractional, or a text, is not refused: its whole part is used.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => ({
      problem: Array.isArray(problem.strides)
        ? { ...problem, strides: problem.strides.map((s) => (s > 1 ? Math.trunc(s) : s)) }
        : problem,
      tensors,
    })),
})
