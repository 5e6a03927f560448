import { outputSize } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
import { heightAndWidth, reachOf } from '../readings/options.ts'
import { axisReader, virtualIndex, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** Rows of the result, padding included, are gathered in scratch of (outputs − 1)·s + e elements with s of the height. */
export const scratchSizedByAnotherRule: StatelessFault = stateless({
  id: 'scratch-sized-by-another-rule',
  class: 'memory',
  title:
    'Transposed: rows are gathered in scratch sized with the stride of the height; what the stride of the width puts past it is lost.',
  modelledOn: [
    'https://github.com/ARM-software/CMSIS-NN/pull/243',
    'https://github.com/ARM-software/CMSIS-NN/pull/200',
    'https://github.com/espressif/esp-nn/issues/30',
  ],
  operation: 'transposed',
  trigger: (problem) => {
    const axes = heightAndWidth(problem)
    if (!axes) return false
    return axes.width.stride > axes.height.stride && axes.width.stride > axes.width.filterSize
  },
  wrong: (problem, operands) => {
    const { height, w } = heightAndWidth(problem)!
    const windows = windowsBy(problem, (axis, a) => {
      const reader = axisReader(axis, problem)
      if (a !== w) return reader
      const index = virtualIndex(axis, problem)
      const scratch = (outputSize(problem)[w]! - 1) * height.stride + reachOf(axis)
      return (y, k) => (index(y, k) + axis.begin < scratch ? reader(y, k) : null)
    })
    return inputGradientByRule(problem, operands, { windows })
  },
})
