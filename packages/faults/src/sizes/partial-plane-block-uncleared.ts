import { outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Input planes are copied in blocks of 64; the rest of the last block is used and was never written. */
export const partialPlaneBlockUncleared: StatelessFault = stateless({
  id: 'partial-plane-block-uncleared',
  class: 'sizes',
  title: 'Where the input plane is no multiple of 64 elements, the last output of each plane is NaN.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/194281'],
  trigger: ({ inputSize }) => sizeOf(inputSize) % 64 !== 0,
  wrong: changedResult('forward', (data, problem) => {
    const space = sizeOf(outputSize(problem))
    for (let j = space - 1; j < data.length; j += space) data[j] = Number.NaN
  }),
})
