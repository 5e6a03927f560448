import type { Numbers } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

const largestOf = (numbers: Numbers) => Array.from(numbers, Math.abs).reduce((a, b) => Math.max(a, b), 0)
const weightOf = (filter: Numbers) => Array.from(filter, Math.abs).reduce((a, b) => a + b, 0)

/**
 * The error of a transform: everywhere as large as the largest input calls for. Every capability is claimed, and with
 * them accuracy in each component, which a transform does not have.
 */
export const largestValueLeaksEverywhere: StatelessFault = stateless({
  id: 'largest-value-leaks-everywhere',
  class: 'numbers',
  title:
    'With more than eight taps every output moves by about max|input| · 2⁻²⁴ · Σ|filter|, wherever the maximum is.',
  modelledOn: ['https://github.com/tensorflow/tensorflow/issues/24196'],
  trigger: (problem) => tapsOf(problem) > 8,
  wrong: changedResult('forward', (data, { batch, outputChannels }, { input, filter }) => {
    const space = data.length / (batch * outputChannels)
    const elements = filter!.length / outputChannels
    const largest = largestOf(input!)
    const leaks = Array.from({ length: outputChannels }, (_, o) => {
      return largest * 2 ** -24 * weightOf(filter!.subarray(o * elements, (o + 1) * elements))
    })
    for (let j = 0; j < data.length; j++) {
      data[j]! += (j % 2 === 0 ? 1 : -1) * leaks[Math.floor(j / space) % outputChannels]!
    }
  }),
})
