/** Operations in words, by their names in the contract. */
export const operationsEn: { readonly [operation: string]: string } = {
  forward: 'forward',
  inputGradient: 'input gradient',
  filterGradient: 'filter gradient',
  biasGradient: 'bias gradient',
  transposed: 'transposed',
}
