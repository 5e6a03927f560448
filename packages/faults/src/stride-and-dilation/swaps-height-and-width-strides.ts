import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { heightAndWidth } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Strides given as height and width, read as width and height, in the size and in the windows. */
export const swapsHeightAndWidthStrides: StatelessFault = stateless({
  id: 'swaps-height-and-width-strides',
  class: 'stride-and-dilation',
  title: 'The height moves by the stride of the width, and the width by that of the height.',
  modelledOn: ['https://github.com/pytorch/executorch/pull/18783'],
  trigger: (problem) => {
    const axes = heightAndWidth(problem)
    return axes !== null && axes.height.stride !== axes.width.stride
  },
  wrong: anotherProblem('forward', (problem) => {
    const { height, width } = heightAndWidth(problem)!
    return { ...problem, strides: [...problem.strides.slice(0, -2), width.stride, height.stride] }
  }),
})
