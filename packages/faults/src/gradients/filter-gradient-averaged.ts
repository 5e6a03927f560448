import { type ConvProblem, outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

const outputsPerChannel = (problem: ConvProblem) => problem.batch * sizeOf(outputSize(problem))

/** The mean of a loss is taken once more inside the layer. */
export const filterGradientAveraged: StatelessFault = stateless({
  id: 'filter-gradient-averaged',
  class: 'gradients',
  title: 'The filter gradient is divided by the number of outputs of a channel in the batch.',
  modelledOn: ['https://github.com/sebgao/cTensor/issues/3'],
  operation: 'filterGradient',
  trigger: (problem) => outputsPerChannel(problem) > 1,
  wrong: changedResult('filterGradient', (data, problem) => {
    for (let j = 0; j < data.length; j++) data[j]! /= outputsPerChannel(problem)
  }),
})
