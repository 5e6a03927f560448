import { axesOf, restOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { reachOf } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The quotient (n − e) / s is rounded up in place of down, so that one more window hangs over the end. */
export const validOutputSizeRoundedUp: StatelessFault = stateless({
  id: 'valid-output-size-rounded-up',
  class: 'output-size',
  title: "With 'valid' padding the output size is rounded up; the last window reads zeros past the end.",
  modelledOn: ['https://github.com/tiny-dnn/tiny-dnn/pull/326'],
  trigger: (problem) => problem.padding === 'valid' && axesOf(problem).some((axis) => restOf(axis) !== 0),
  wrong: byWindows((problem) => {
    const size = axesOf(problem).map((axis) => Math.ceil((axis.inputSize - reachOf(axis)) / axis.stride) + 1)
    return windowsWith(problem, () => ({}), { size, paddingMode: 'zeros' })
  }),
})
