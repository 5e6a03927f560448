import { compactNumber } from '../compact-number.ts'
import type { OverlapView } from './overlap-model.ts'

/** The different counts in the interior, from the least. */
export function countsText({ counts, interior }: OverlapView, between: string): string {
  return [...new Set([...interior].map((place) => counts[place]!))].sort((a, b) => a - b).join(between)
}

/** The two inner products of the adjoint identity. */
export function innerProductsText({ check: { left, right } }: OverlapView): string {
  return `⟨Ax, y⟩ = ${compactNumber(left)}, ⟨x, Aᵀy⟩ = ${compactNumber(right)}`
}
