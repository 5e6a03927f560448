/** A share in percent, with one digit; 100 % only where it is whole. */
export const percent = (part: number, whole: number): string =>
  part === whole ? '100 %' : `${Math.min(99.9, (100 * part) / whole).toFixed(1)} %`
