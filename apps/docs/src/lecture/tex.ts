/** A number for TeX, which sets a hyphen as a minus. A negative one may be put in parentheses, after an operator. */
export function numberTex(value: number, afterOperator = false): string {
  const text = String(value)
  return afterOperator && value < 0 ? `(${text})` : text
}

/** Numbers as a tuple. */
export function tupleTex(values: readonly number[]): string {
  return `(${values.map((value) => numberTex(value)).join(',\\,')})`
}

/** Rows of numbers as a matrix in parentheses. */
export function matrixTex(rows: readonly (readonly number[])[]): string {
  return `\\begin{pmatrix}${rows.map((row) => row.map((value) => numberTex(value)).join(' & ')).join(' \\\\ ')}\\end{pmatrix}`
}

/** A column of numbers. */
export function columnTex(values: readonly number[]): string {
  return matrixTex(values.map((value) => [value]))
}

/** A sum of products with its numbers written out: 0·0 + 1·1. */
export function productsTex(pairs: readonly (readonly [number, number])[]): string {
  return pairs.map(([a, b], place) => `${numberTex(a, place > 0)}\\cdot ${numberTex(b, true)}`).join(' + ')
}

/** A polynomial in t from its coefficients, lowest power first, all positive. */
export function polynomialTex(coefficients: readonly number[]): string {
  const power = (degree: number) => (degree === 0 ? '' : degree === 1 ? 't' : `t^${degree}`)
  const term = (value: number, degree: number) => `${value === 1 && degree > 0 ? '' : value}${power(degree)}`
  return coefficients.map(term).join(' + ')
}
