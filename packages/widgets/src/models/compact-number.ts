/** From here on an integer is written with an exponent: 2^53, beyond which not every integer is a double. */
const longestInteger = 2 ** 53

/** Below 1e-4 and from 1e6 on, a real is written with an exponent, which is shorter. */
const plainReals = { from: 1e-4, below: 1e6 }

function magnitude(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '∞'
  if (Number.isInteger(value) && value <= longestInteger) return String(value)
  if (value >= plainReals.from && value < plainReals.below) return String(Number(value.toPrecision(5)))
  const [digits = '', exponent = ''] = value.toExponential(4).split('e')
  return `${Number(digits)}e${exponent.replace('+', '').replace('-', '−')}`
}

/** A number as short text: integers in full, reals to five significant digits, NaN, ∞, and −0; the minus is U+2212. */
export function compactNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return `${value < 0 || Object.is(value, -0) ? '−' : ''}${magnitude(Math.abs(value))}`
}
