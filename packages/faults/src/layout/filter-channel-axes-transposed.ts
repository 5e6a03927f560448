import type { StatelessFault } from '../fault.ts'
import { filterBytesReadAt } from '../readings/filter-bytes.ts'
import { inputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** A filter in 'oihw' taken for one in 'iohw', the order of transposed convolution in some libraries. */
export const filterChannelAxesTransposed: StatelessFault = stateless({
  id: 'filter-channel-axes-transposed',
  class: 'layout',
  title: "A filter in 'oihw' is read with its first two axes exchanged.",
  modelledOn: [],
  trigger: (problem) => problem.filterLayout === 'oihw' && problem.outputChannels > 1 && inputsPerGroup(problem) > 1,
  wrong: filterBytesReadAt((o, i, k, { outputs, taps }) => (i * outputs + o) * taps + k),
})
