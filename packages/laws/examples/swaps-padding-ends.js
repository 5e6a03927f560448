import { explicitPadding } from '@convlaws/spec'
import { naive } from './naive.js'

/**
 * A wrong convolution: it pads the beginning of an axis by what belongs at the end, and the other way round. Shapes are
 * right, and so is every result whose padding is symmetric.
 * @type {import('@convlaws/spec').Implementation}
 */
export const swapsPaddingEnds = {
  ...naive,
  name: 'swaps-padding-ends',
  forward(problem, operands) {
    if (problem.padding === 'valid') return naive.forward(problem, operands)
    const padding = explicitPadding(problem).map(([begin, end]) => [end, begin])
    return naive.forward({ ...problem, padding }, operands)
  },
}
