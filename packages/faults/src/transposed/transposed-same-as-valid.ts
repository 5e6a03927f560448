import { axesOf, outputSize } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { isSame, reachOf, sameTotal } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** 'same-*' is not looked at: nothing is cut off, and the result is as long as the taps reach. */
export const transposedSameAsValid: StatelessFault = stateless({
  id: 'transposed-same-as-valid',
  class: 'transposed',
  title: "'same' padding is taken for 'valid', in the size and in the windows.",
  modelledOn: ['https://github.com/microsoft/onnxruntime/issues/4086'],
  operation: 'transposed',
  trigger: (problem) => isSame(problem) && axesOf(problem).some((axis) => sameTotal(axis) > 0),
  wrong: anotherProblem('transposed', (problem) => {
    const outputs = outputSize(problem)
    const inputSize = axesOf(problem).map((axis, a) => (outputs[a]! - 1) * axis.stride + reachOf(axis))
    return { ...problem, inputSize, padding: 'valid' }
  }),
})
