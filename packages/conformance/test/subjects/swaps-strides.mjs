import reference from '@convlaws/reference'

/** Makes a known mistake, at a size that shows it: height and width strides are exchanged. An implementation, no factory. */
export default {
  ...reference,
  name: 'swaps-strides',
  version: '1.0.0',
  forward: (problem, operands) => {
    const { strides } = problem
    if (strides.length < 2 || strides.at(-1) === strides.at(-2)) return reference.forward(problem, operands)
    const swapped = [...strides.slice(0, -2), strides.at(-1), strides.at(-2)]
    return reference.forward({ ...problem, strides: swapped }, operands)
  },
}
