import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A path for the first layer of one network, which pads by 'same-upper': on an even size that is 2 before and 3 after. */
export const stemPathPadsTwo: StatelessFault = stateless({
  id: 'stem-path-pads-two',
  class: 'sizes',
  title: 'With seven taps, stride 2 and padding 3 on every axis, windows begin at −2.',
  modelledOn: [],
  trigger: (problem) =>
    axesOf(problem).every(
      ({ filterSize, stride, begin, end }) => filterSize === 7 && stride === 2 && begin === 3 && end === 3,
    ),
  wrong: byWindows((problem) => windowsWith(problem, () => ({ begin: 2 }))),
})
