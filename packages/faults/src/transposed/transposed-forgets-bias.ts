import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** It is the input gradient, which has no bias, under another name. */
export const transposedForgetsBias: StatelessFault = stateless({
  id: 'transposed-forgets-bias',
  class: 'transposed',
  title: 'A transposed convolution adds no bias.',
  modelledOn: ['https://github.com/microsoft/onnxruntime/issues/17298'],
  operation: 'transposed',
  trigger: (_, { bias }) => bias !== undefined,
  wrong: otherOperands('transposed', ({ bias: _, ...rest }) => rest),
})
