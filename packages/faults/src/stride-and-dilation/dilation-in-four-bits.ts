import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A field of four bits in a descriptor, which keeps no more of a dilation. The size and the padding are right. */
export const dilationInFourBits: StatelessFault = stateless({
  id: 'dilation-in-four-bits',
  class: 'stride-and-dilation',
  title: 'A dilation above 15 is taken modulo 16, so that with 16 all taps read one element; the size is right.',
  modelledOn: [],
  trigger: (problem) => axesOf(problem).some(({ filterSize, dilation }) => filterSize > 1 && dilation > 15),
  wrong: byWindows((problem) => windowsWith(problem, ({ dilation }) => ({ dilation: dilation % 16 }))),
})
