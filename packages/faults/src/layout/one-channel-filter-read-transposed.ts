import type { ConvProblem } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { filterBytesReadAt } from '../readings/filter-bytes.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Whether the output channels are the last axis of a filter in memory: the order that is read is the right one. */
const isOutputLast = ({ filterLayout }: ConvProblem) => filterLayout === 'hwio' || filterLayout === 'ihwo'

/** With one input channel a filter is a matrix, and is taken for its transpose. */
export const oneChannelFilterReadTransposed: StatelessFault = stateless({
  id: 'one-channel-filter-read-transposed',
  class: 'layout',
  title: "With one input channel, the filter's memory is read as [taps][output channels].",
  modelledOn: [
    'https://github.com/tensorflow/tensorflow/issues/27012',
    'https://github.com/pytorch/pytorch/issues/82060',
  ],
  trigger: (problem) =>
    problem.inputChannels === 1 && problem.outputChannels > 1 && tapsOf(problem) > 1 && !isOutputLast(problem),
  wrong: filterBytesReadAt((o, _, k, { outputs }) => k * outputs + o),
})
