import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { isDepthwise, isDilated } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A path of its own for depthwise problems, which was not given the dilations. */
export const dilationIgnoredByDepthwise: StatelessFault = stateless({
  id: 'dilation-ignored-by-depthwise',
  class: 'stride-and-dilation',
  title: 'In a depthwise problem the taps are adjacent, whatever the dilation; the size is right.',
  modelledOn: ['https://github.com/tensorflow/tensorflow/issues/19992'],
  trigger: (problem) => isDepthwise(problem) && isDilated(problem),
  wrong: byWindows((problem) => windowsWith(problem, () => ({ dilation: 1 }))),
})
