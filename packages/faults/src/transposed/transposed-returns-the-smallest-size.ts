import { axesOf, definition, restOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { cropped } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The size (outputs − 1)·s + e − begin − end, where the problem states a longer one. */
export const transposedReturnsTheSmallestSize: StatelessFault = stateless({
  id: 'transposed-returns-the-smallest-size',
  class: 'transposed',
  title: 'The result has the smallest size that its operand allows, not the one that the problem states.',
  modelledOn: ['https://github.com/opencv/opencv/issues/28264'],
  operation: 'transposed',
  trigger: (problem) => axesOf(problem).some((axis) => restOf(axis) > 0),
  wrong: (problem, operands) =>
    cropped(
      definition(problem, 'transposed', operands),
      axesOf(problem).map((axis) => Math.max(0, axis.inputSize - restOf(axis))),
    ),
})
