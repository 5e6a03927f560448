/** Domains of numbers in words. */
export const domainsEn: { readonly [domain: string]: string } = {
  exact: 'small integers',
  wide: 'integers of 12 bits',
  real: 'reals',
  special: 'NaN and infinity',
}
