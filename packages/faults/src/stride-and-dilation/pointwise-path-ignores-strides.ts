import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { tapsOf } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A filter of one tap is handed to a matrix product over the whole plane, of which the first outputs are kept. */
export const pointwisePathIgnoresStrides: StatelessFault = stateless({
  id: 'pointwise-path-ignores-strides',
  class: 'stride-and-dilation',
  title: 'With one tap, neighbouring elements are read whatever the stride; the size is right.',
  modelledOn: [],
  trigger: (problem) => tapsOf(problem) === 1 && problem.strides.some((s) => s > 1),
  wrong: byWindows((problem) => windowsWith(problem, () => ({ stride: 1 }))),
})
