import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The kernel for the first layer of a network is written for images whose border was added before. */
export const colourStemPadsNone: StatelessFault = stateless({
  id: 'colour-stem-pads-none',
  class: 'sizes',
  title: 'With three input channels, three taps and stride 2 on every axis, windows begin at 0.',
  modelledOn: [],
  trigger: (problem) => {
    const axes = axesOf(problem)
    const isStem = axes.every(({ filterSize, stride }) => filterSize === 3 && stride === 2)
    return problem.inputChannels === 3 && isStem && axes.some(({ begin }) => begin > 0)
  },
  wrong: byWindows((problem) => windowsWith(problem, () => ({ begin: 0 }))),
})
