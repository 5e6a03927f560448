import type { StatelessFault } from '../fault.ts'
import { filterBytesReadAt } from '../readings/filter-bytes.ts'
import { inputsPerGroup, tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The filter layout is not looked at where the output channels come first. */
export const ohwiReadAsOihw: StatelessFault = stateless({
  id: 'ohwi-read-as-oihw',
  class: 'layout',
  title: "A filter in 'ohwi' is read as if it were in 'oihw'.",
  modelledOn: [],
  trigger: (problem) => problem.filterLayout === 'ohwi' && tapsOf(problem) > 1 && inputsPerGroup(problem) > 1,
  wrong: filterBytesReadAt((o, i, k, { inputs, taps }) => (o * inputs + i) * taps + k),
})
