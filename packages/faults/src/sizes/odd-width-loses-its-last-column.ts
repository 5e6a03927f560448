import { outputSize } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Two columns are computed at a time, and the one that is left of an odd width never is. */
export const oddWidthLosesItsLastColumn: StatelessFault = stateless({
  id: 'odd-width-loses-its-last-column',
  class: 'sizes',
  title: 'The last column of an odd output width is 0.',
  modelledOn: ['https://github.com/ARM-software/CMSIS_5/issues/1168'],
  trigger: (problem) => outputSize(problem).at(-1)! % 2 === 1,
  wrong: changedResult('forward', (data, problem) => {
    const width = outputSize(problem).at(-1)!
    for (let j = width - 1; j < data.length; j += width) data[j] = 0
  }),
})
