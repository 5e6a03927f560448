import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { isPadded, tapsOf } from '../readings/options.ts'
import { rightWindows } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The normalisation of average pooling and of partial convolution, where plain convolution has none. */
export const borderScaledByTapsInside: StatelessFault = stateless({
  id: 'border-scaled-by-taps-inside',
  class: 'padding',
  title: 'Outputs whose window reaches into zero padding are scaled by taps over taps inside the input.',
  modelledOn: [],
  trigger: (problem) => problem.paddingMode === 'zeros' && isPadded(problem),
  wrong: changedResult('forward', (data, problem) => {
    const { sources, outputs } = rightWindows(problem)
    const taps = tapsOf(problem)
    const inside = new Int32Array(outputs)
    for (let j = 0; j < sources.length; j++) if (sources[j]! >= 0) inside[Math.floor(j / taps)]! += 1
    for (let j = 0; j < data.length; j++) data[j]! *= taps / Math.max(1, inside[j % outputs]!)
  }),
})
