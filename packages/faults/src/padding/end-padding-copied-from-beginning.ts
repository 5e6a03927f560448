import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { withPadding } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** One number an axis is kept of a padding list, the beginning, and used at both ends. */
export const endPaddingCopiedFromBeginning: StatelessFault = stateless({
  id: 'end-padding-copied-from-beginning',
  class: 'padding',
  title: 'The padding at the end of an axis is taken to be that at its beginning, in the size and in the windows.',
  modelledOn: ['https://github.com/microsoft/nnfusion/issues/192', 'https://github.com/apache/tvm/issues/7142'],
  trigger: ({ padding }) => typeof padding !== 'string' && padding.some(([begin, end]) => begin !== end),
  wrong: anotherProblem('forward', (problem) => withPadding(problem, ([begin]) => [begin, begin])),
})
