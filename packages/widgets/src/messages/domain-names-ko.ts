/** Domains of numbers in Korean. */
export const domainsKo: { readonly [domain: string]: string } = {
  exact: '작은 정수',
  wide: '12비트 정수',
  real: '실수',
  special: 'NaN과 무한대',
}
