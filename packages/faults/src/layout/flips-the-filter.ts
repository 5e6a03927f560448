import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The convolution of mathematics where the correlation of deep learning was asked for. */
export const flipsTheFilter: StatelessFault = stateless({
  id: 'flips-the-filter',
  class: 'layout',
  title: "With orientation 'correlation' the filter is flipped on every axis.",
  modelledOn: [],
  trigger: (problem) => problem.orientation === 'correlation' && tapsOf(problem) > 1,
  wrong: anotherProblem('forward', (problem) => ({ ...problem, orientation: 'convolution' })),
})
