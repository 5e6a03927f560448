/** Operations in Korean, by their names in the contract. */
export const operationsKo: { readonly [operation: string]: string } = {
  forward: '정방향',
  inputGradient: '입력 기울기',
  filterGradient: '필터 기울기',
  biasGradient: '편향 기울기',
  transposed: '전치',
}
