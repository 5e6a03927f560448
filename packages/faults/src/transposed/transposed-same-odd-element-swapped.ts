import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { isSame, sameTotal } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The odd element is put at the other end, as if padding of the result were cut off the other way round. */
export const transposedSameOddElementSwapped: StatelessFault = stateless({
  id: 'transposed-same-odd-element-swapped',
  class: 'transposed',
  title: "'same-upper' is taken for 'same-lower', and the reverse.",
  modelledOn: ['https://github.com/microsoft/onnxruntime/issues/13311'],
  operation: 'transposed',
  trigger: (problem) =>
    isSame(problem) && axesOf(problem).some((axis) => sameTotal(axis) > 0 && sameTotal(axis) % 2 === 1),
  wrong: anotherProblem('transposed', (problem) => ({
    ...problem,
    padding: problem.padding === 'same-upper' ? 'same-lower' : 'same-upper',
  })),
})
