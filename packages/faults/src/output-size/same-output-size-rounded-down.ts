import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { isSame } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** Integer division n / s, where the specification rounds up: the last window is lost when s does not divide n. */
export const sameOutputSizeRoundedDown: StatelessFault = stateless({
  id: 'same-output-size-rounded-down',
  class: 'output-size',
  title: "With 'same' padding the output size is the input size over the stride, rounded down.",
  modelledOn: [],
  trigger: (problem) => isSame(problem) && problem.inputSize.some((n, a) => n % problem.strides[a]! !== 0),
  wrong: byWindows((problem) => {
    const size = problem.inputSize.map((n, a) => Math.floor(n / problem.strides[a]!))
    return windowsWith(problem, () => ({}), { size })
  }),
})
