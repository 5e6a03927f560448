import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { isPlainThreeByThree } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Channels on both sides from which on the path is taken. */
const leastChannels = 16

/** A fast algorithm that pays for many channels only, whose last tile is cut short. */
export const deepLayerMissesItsCorner: StatelessFault = stateless({
  id: 'deep-layer-misses-its-corner',
  class: 'sizes',
  title:
    'With sixteen channels or more on both sides and three adjacent taps on each of two axes, the last element is 0.',
  modelledOn: [],
  trigger: (problem) =>
    problem.filterSize.length === 2 &&
    isPlainThreeByThree(problem) &&
    problem.groups === 1 &&
    problem.inputChannels >= leastChannels &&
    problem.outputChannels >= leastChannels,
  wrong: changedResult('forward', (data) => {
    data[data.length - 1] = 0
  }),
})
