import { sourceIndex } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { heightAndWidth } from '../readings/options.ts'
import { axisReader, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The width is flipped about the middle of the height: element x of a window meets tap f_h − 1 − x, if there is one. */
export const widthCentredByHeight: StatelessFault = stateless({
  id: 'width-centred-by-height',
  class: 'layout',
  title: "With orientation 'convolution' the width of the filter is flipped about the centre of its height.",
  modelledOn: ['https://github.com/mezzoblue/PaintbrushJS/issues/3'],
  trigger: (problem) => {
    const axes = heightAndWidth(problem)
    return axes !== null && problem.orientation === 'convolution' && axes.height.filterSize !== axes.width.filterSize
  },
  wrong: byWindows((problem) => {
    const { height, w } = heightAndWidth(problem)!
    return windowsBy(problem, (axis, a) => {
      if (a !== w) return axisReader(axis, problem)
      const { inputSize, filterSize, stride, dilation, begin } = axis
      return (y, k) => {
        const x = height.filterSize - 1 - k
        if (x < 0 || x >= filterSize) return null
        return sourceIndex[problem.paddingMode](y * stride + x * dilation - begin, inputSize)
      }
    })
  }),
})
