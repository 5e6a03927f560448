import type { WeightsState } from './weights-state.ts'
import type { Weight } from './weights-view.ts'

/** The number of free weights of each kind of layer as a formula, with what follows it left open: `qp = 4·6 = `. */
export const freeWeightsFormula: {
  readonly [kind in WeightsState['kind']]: (q: number, p: number, k: number) => string
} = {
  dense: (q, p) => `qp = ${q}·${p} = `,
  banded: (q, _, k) => `qk = ${q}·${k} = `,
  toeplitz: () => 'k = ',
}

/** The places of weights as pairs of row and column. */
export function weightPlacesText(weights: readonly Weight[]): string {
  return weights.map(({ row, column }) => `(${row}, ${column})`).join(', ')
}
