import { compactNumber } from './compact-number.ts'
import { factorText } from './factor-text.ts'

/** Two numbers that are multiplied. */
export type Factors = readonly [number, number]

/** So many products are written out; of more, the first ones and the number of the others. */
const shownProducts = 12

/** `0×0 + 1×1 + 3×2 + 4×3`: products as text, negative numbers in brackets; 0 for none. A long sum is cut at `most`. */
export function productsText(products: readonly Factors[], most: number = shownProducts): string {
  if (products.length === 0) return '0'
  const shown = products.slice(0, products.length > most ? most - 1 : most)
  const text = shown.map(([a, b]) => `${factorText(a)}×${factorText(b)}`).join(' + ')
  return shown.length < products.length ? `${text} + … (${products.length})` : text
}

/** `0×0 + 1×1 + 3×2 + 4×3 = 19`. */
export function sumText(products: readonly Factors[], value: number, most?: number): string {
  return `${productsText(products, most)} = ${compactNumber(value)}`
}
