import reference from '@convlaws/reference'

const exit = () => process.exit(7)

/** Ends its process, whatever is called. */
export default () => ({
  ...reference,
  ...{ name: 'exits-everywhere', version: '1.0.0' },
  ...{ forward: exit, inputGradient: exit, filterGradient: exit, biasGradient: exit, transposed: exit },
})
