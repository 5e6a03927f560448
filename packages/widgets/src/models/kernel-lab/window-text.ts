import { compactNumber } from '../compact-number.ts'
import { productsText } from '../sum-of-products.ts'
import type { LabWindow } from './kernel-lab-model.ts'

/** A window as a formula with its numbers: products of pixels and weights, the divisor, the value. */
export function windowText({ products, value }: LabWindow, divisor: number): string {
  const sum = productsText(products, 10)
  return `${divisor === 1 ? sum : `(${sum}) / ${compactNumber(divisor)}`} = ${compactNumber(value)}`
}

/** The share of numbers that no pixel can show, in per cent; neither rounded up to 100 nor down to 0. */
export function shareText(outside: number, count: number): string {
  if (outside === 0 || outside === count) return outside === 0 ? '0 %' : '100 %'
  return `${Math.min(Math.max((100 * outside) / count, 0.1), 99.9).toFixed(1)} %`
}
