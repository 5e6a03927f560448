import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { heightAndWidth } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** One dilation for both axes of an image: the first one given. The size is right. */
export const widthDilatedAsHeight: StatelessFault = stateless({
  id: 'width-dilated-as-height',
  class: 'stride-and-dilation',
  title: 'The dilation of the height is used for the width too; the size is right.',
  modelledOn: ['https://github.com/openvinotoolkit/openvino/issues/11940'],
  trigger: (problem) => {
    const axes = heightAndWidth(problem)
    return axes !== null && axes.height.dilation !== axes.width.dilation
  },
  wrong: byWindows((problem) => {
    const { height, w } = heightAndWidth(problem)!
    return windowsWith(problem, (_, a) => (a === w ? { dilation: height.dilation } : {}))
  }),
})
