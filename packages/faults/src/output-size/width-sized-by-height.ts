import { outputSize, paddingSpelling } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { heightAndWidth, reachOf } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** Filter reach and stride of the height stand in the formula for the output width; the windows keep their own. */
export const widthSizedByHeight: StatelessFault = stateless({
  id: 'width-sized-by-height',
  class: 'output-size',
  title: 'The output width is worked out from the filter and the stride of the height.',
  modelledOn: ['https://github.com/FluxML/NNlib.jl/issues/104'],
  trigger: (problem) => {
    const axes = heightAndWidth(problem)
    if (!axes || paddingSpelling(problem.padding) !== 'symmetric') return false
    return reachOf(axes.height) !== reachOf(axes.width) || axes.height.stride !== axes.width.stride
  },
  wrong: byWindows((problem) => {
    const { height, width, w } = heightAndWidth(problem)!
    const outputs = Math.floor((width.inputSize + width.begin + width.end - reachOf(height)) / height.stride) + 1
    const size = outputSize(problem).map((own, a) => (a === w ? outputs : own))
    return windowsWith(problem, () => ({}), { size })
  }),
})
