import { axesOf, outputSize, type Shape } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { forwardByRule } from '../readings/by-rule.ts'
import { tapsOf } from '../readings/options.ts'
import { axisReader, windowsBy } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Where each tap stands is worked out once for filters of as many elements. */
export const cacheKeyOmitsFilterSize: Fault = behaving({
  id: 'cache-key-omits-filter-size',
  class: 'state',
  title: 'The filter is read as if it had the size of an earlier one of as many elements.',
  modelledOn: ['https://github.com/tensorflow/tfjs/pull/2507'],
  behaviour: () => {
    const sizes = new Map<string, Shape>()
    return {
      answer: (given) => {
        const { problem, operands } = given
        const { inputChannels, outputChannels, groups, filterSize } = problem
        const key = [filterSize.length, inputChannels, outputChannels, groups, tapsOf(problem)].join()
        const earlier = sizes.get(key) ?? [...filterSize]
        sizes.set(key, earlier)
        if (earlier.every((f, a) => f === filterSize[a])) return rightStages.answer(given)
        const axes = axesOf(problem)
        const windows = windowsBy(
          { ...problem, filterSize: earlier },
          (axis, a) => axisReader({ ...axis, begin: axes[a]!.begin }, problem),
          outputSize(problem),
        )
        return forwardByRule(problem, operands, { windows })
      },
    }
  },
})
