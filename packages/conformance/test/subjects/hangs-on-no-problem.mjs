import { reference } from '@convlaws/reference'
import { blockForever } from './block-forever.mjs'

/** Refuses nothing: where a list or a number is due and something else is given, its loops never end. */
export default {
  contract: 1,
  name: 'hangs-on-no-problem',
  version: '1',
  capabilities: {},
  forward: (problem, operands) => {
    if (!Array.isArray(problem.strides) || typeof problem.batch !== 'number') blockForever()
    return reference.forward(problem, operands)
  },
}
