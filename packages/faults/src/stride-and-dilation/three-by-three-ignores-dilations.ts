import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A path of its own for filters of three taps an axis, chosen without a look at the dilations. */
export const threeByThreeIgnoresDilations: StatelessFault = stateless({
  id: 'three-by-three-ignores-dilations',
  class: 'stride-and-dilation',
  title: 'With three taps on every axis the taps are adjacent, whatever the dilation; the size is right.',
  modelledOn: ['https://github.com/tensorflow/tfjs/issues/6263'],
  trigger: ({ filterSize, dilations }) => filterSize.every((f) => f === 3) && dilations.some((d) => d > 1),
  wrong: byWindows((problem) => windowsWith(problem, () => ({ dilation: 1 }))),
})
