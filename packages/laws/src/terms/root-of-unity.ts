/** Most float64 roundings in a part of a root of unity: π, a product and a quotient in the angle, and 2 in sine or cosine. */
export const rootRoundings = 5

/** Cosine and sine of an angle of rem / (4·turn) turns, rem in [0, turn): by angles up to an eighth of a turn only. */
function firstQuadrant(rem: number, turn: number): [cos: number, sin: number] {
  if (rem * 2 <= turn) {
    const angle = (Math.PI * rem) / (2 * turn)
    return [Math.cos(angle), Math.sin(angle)]
  }
  const rest = (Math.PI * (turn - rem)) / (2 * turn)
  return [Math.sin(rest), Math.cos(rest)]
}

/**
 * The real and imaginary part of e^(−2πi·m/turn), each with a relative error of at most {@link rootRoundings} roundings.
 * Exact where 4·m is a multiple of turn. m and turn are integers, turn is positive.
 */
export function rootOfUnity(m: number, turn: number): readonly [re: number, im: number] {
  const quarters = 4 * (((m % turn) + turn) % turn)
  const quadrant = Math.floor(quarters / turn)
  const [cos, sin] = firstQuadrant(quarters - quadrant * turn, turn)
  const [re, im] = (
    [
      [cos, sin],
      [-sin, cos],
      [-cos, -sin],
      [sin, -cos],
    ] as const
  )[quadrant]!
  return [re, -im]
}
