import type { Numbers } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Filters are normalised by their largest tap and the result is scaled back: 0 / 0 where all taps are 0. */
export const allZeroFilterGivesNan: StatelessFault = stateless({
  id: 'all-zero-filter-gives-nan',
  class: 'special-values',
  title: 'An output channel all of whose taps are 0 is NaN.',
  modelledOn: [],
  trigger: ({ outputChannels }, { filter }) => zeroChannels(filter!, outputChannels).includes(true),
  wrong: changedResult('forward', (data, { batch, outputChannels }, { filter }) => {
    const isZero = zeroChannels(filter!, outputChannels)
    const space = data.length / (batch * outputChannels)
    for (let j = 0; j < data.length; j++) if (isZero[Math.floor(j / space) % outputChannels]) data[j] = Number.NaN
  }),
})

/** For each output channel, whether all its taps are 0. */
function zeroChannels(filter: Numbers, outputChannels: number): boolean[] {
  const elements = filter.length / outputChannels
  return Array.from({ length: outputChannels }, (_, o) =>
    filter.subarray(o * elements, (o + 1) * elements).every((w) => w === 0),
  )
}
