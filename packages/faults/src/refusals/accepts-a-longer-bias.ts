import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** A bias is checked for being long enough. */
export const acceptsALongerBias: Fault = behaving({
  id: 'accepts-a-longer-bias',
  class: 'refusals',
  title: 'A bias with more elements than there are output channels is not refused: the rest is not read.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const { bias } = tensors
      const channels = problem.outputChannels
      if (bias?.shape?.length !== 1 || !(bias.data?.length > channels)) return { problem, tensors }
      return { problem, tensors: { ...tensors, bias: { shape: [channels], data: bias.data.slice(0, channels) } } }
    }),
})
