import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { isDilated } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** Dilations count in the size and nowhere else. */
export const ignoresDilations: StatelessFault = stateless({
  id: 'ignores-dilations',
  class: 'stride-and-dilation',
  title: 'The taps are adjacent, whatever the dilation; the size is right.',
  modelledOn: [],
  trigger: isDilated,
  wrong: byWindows((problem) => windowsWith(problem, () => ({ dilation: 1 }))),
})
