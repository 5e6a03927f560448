import { outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Rows and columns of one tile of the product of matrices. */
const tile = 16

const hasTail = (n: number) => n > tile && n % tile !== 0

/** The tail of the rows is computed, and that of the columns; the tile where both meet is nobody's. */
export const cornerTileUnwritten: StatelessFault = stateless({
  id: 'corner-tile-unwritten',
  class: 'sizes',
  title: 'Outputs past the last whole block of 16 positions and of 16 output channels at once are 0.',
  modelledOn: [],
  trigger: (problem) => hasTail(problem.outputChannels) && hasTail(sizeOf(outputSize(problem))),
  wrong: changedResult('forward', (data, problem) => {
    const { outputChannels } = problem
    const positions = sizeOf(outputSize(problem))
    const whole = (n: number) => n - (n % tile)
    for (let j = 0; j < data.length; j++) {
      const channel = Math.floor(j / positions) % outputChannels
      if (j % positions >= whole(positions) && channel >= whole(outputChannels)) data[j] = 0
    }
  }),
})
