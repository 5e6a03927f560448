import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { tapsOf } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A filter of one tap is taken to need no padding, since most have none. */
export const pointwisePathIgnoresPadding: StatelessFault = stateless({
  id: 'pointwise-path-ignores-padding',
  class: 'padding',
  title: 'With one tap, windows begin at the first element of the input whatever the padding; the size is right.',
  modelledOn: [],
  trigger: (problem) => tapsOf(problem) === 1 && axesOf(problem).some(({ begin }) => begin > 0),
  wrong: byWindows((problem) => windowsWith(problem, () => ({ begin: 0 }))),
})
