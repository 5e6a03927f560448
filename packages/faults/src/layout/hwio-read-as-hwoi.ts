import type { StatelessFault } from '../fault.ts'
import { filterBytesReadAt } from '../readings/filter-bytes.ts'
import { inputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The order of depthwise filters in some libraries, used for all. */
export const hwioReadAsHwoi: StatelessFault = stateless({
  id: 'hwio-read-as-hwoi',
  class: 'layout',
  title: "A filter in 'hwio' is read with its input and output channels exchanged.",
  modelledOn: ['https://github.com/apache/tvm/issues/4038'],
  trigger: (problem) => problem.filterLayout === 'hwio' && problem.outputChannels > 1 && inputsPerGroup(problem) > 1,
  wrong: filterBytesReadAt((o, i, k, { outputs, inputs }) => (k * outputs + o) * inputs + i),
})
