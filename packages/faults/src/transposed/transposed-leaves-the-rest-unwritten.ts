import { axesOf, restOf, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult, placeOf } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** What other libraries call output padding is allocated and not computed: it lacks its taps and its bias. */
export const transposedLeavesTheRestUnwritten: StatelessFault = stateless({
  id: 'transposed-leaves-the-rest-unwritten',
  class: 'transposed',
  title: 'As many elements at the end of an axis as the stride steps over are 0, without taps and without bias.',
  modelledOn: ['https://github.com/apache/tvm/pull/5758', 'https://github.com/apache/tvm/issues/19524'],
  operation: 'transposed',
  trigger: (problem) => axesOf(problem).some((axis) => restOf(axis) > 0),
  wrong: changedResult('transposed', (data, problem) => {
    const axes = axesOf(problem)
    const space = sizeOf(problem.inputSize)
    const isRest = Array.from({ length: space }, (_, j) =>
      placeOf(j, problem.inputSize).some((y, a) => y >= axes[a]!.inputSize - restOf(axes[a]!)),
    )
    for (let j = 0; j < data.length; j++) if (isRest[j % space]) data[j] = 0
  }),
})
