/** The unit roundoff of float64. */
const float64Roundoff = 2 ** -53

/**
 * What `roundings` roundings, one upon another, amount to: γ(k) = k·u / (1 − k·u), with the unit roundoff u of float64
 * unless another is given. Source: Higham, Accuracy and Stability of Numerical Algorithms, lemma 3.1.
 */
export function gamma(roundings: number, u: number = float64Roundoff): number {
  return (roundings * u) / (1 - roundings * u)
}
