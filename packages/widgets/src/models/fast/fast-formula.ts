import { compactNumber } from '../compact-number.ts'
import { factorText } from '../factor-text.ts'
import { sumText } from '../sum-of-products.ts'
import type { FastView } from './fast-model.ts'

/** The row of im2col that is looked at, times the kernel. */
export function im2colFormula({ rows, state, at, result }: FastView): string {
  const products = rows[at]!.map((value, tap) => [value, state.filter[tap]!] as const)
  return `y${at} = ${sumText(products, result.output[at]!)}`
}

/** The outputs of the tile that is looked at, from its four products. */
export function winogradFormula({ tiles, at, result }: FastView): string {
  const { products, output } = tiles[at]!
  const [m0, m1, m2, m3] = products.map(factorText)
  const first = `y${2 * at} = m0 + m1 + m2 = ${m0} + ${m1} + ${m2} = ${compactNumber(output[0]!)}`
  const second = `y${2 * at + 1} = m1 − m2 − m3 = ${m1} − ${m2} − ${m3} = ${compactNumber(output[1]!)}`
  return result.output.length > 2 * at + 1 ? `${first}; ${second}` : first
}

/** All outputs. */
export function outputsText({ result }: FastView): string {
  return `y = (${result.output.map(compactNumber).join(', ')})`
}
