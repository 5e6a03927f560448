import { definition, outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { roundToBfloat16 } from '../readings/rounding.ts'
import { stateless } from '../stateless.ts'

/** A long sum in a short type: 256 + 1 is 256 in bfloat16. */
export const biasGradientSaturates: StatelessFault = stateless({
  id: 'bias-gradient-saturates',
  class: 'gradients',
  title: 'With more than 256 terms a channel the bias gradient is summed in bfloat16, so that ones stop at 256.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/68048'],
  operation: 'biasGradient',
  trigger: (problem) => problem.batch * sizeOf(outputSize(problem)) > 256,
  wrong: (problem, operands) => {
    const { shape, data } = definition(problem, 'biasGradient', operands)
    const space = sizeOf(outputSize(problem))
    data.fill(0)
    operands.outputGradient!.forEach((g, j) => {
      const c = Math.floor(j / space) % data.length
      data[c] = roundToBfloat16(data[c]! + g)
    })
    return { shape, data }
  },
})
