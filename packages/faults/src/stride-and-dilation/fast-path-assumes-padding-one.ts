import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A path for filters of three taps an axis, written for padding of one. The size is right. */
export const fastPathAssumesPaddingOne: StatelessFault = stateless({
  id: 'fast-path-assumes-padding-one',
  class: 'stride-and-dilation',
  title:
    'With three taps an axis, stride 1 and eight input channels or more, windows begin at −1 whatever the padding.',
  modelledOn: ['https://github.com/apache/tvm/issues/4260'],
  trigger: (problem) =>
    problem.inputChannels >= 8 &&
    axesOf(problem).every(({ filterSize, stride }) => filterSize === 3 && stride === 1) &&
    axesOf(problem).some(({ begin }) => begin !== 1),
  wrong: byWindows((problem) => windowsWith(problem, () => ({ begin: 1 }))),
})
