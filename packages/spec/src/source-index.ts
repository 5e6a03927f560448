import type { PaddingMode } from './contract.ts'

/**
 * Which element of an axis of n elements stands at virtual index i, or null where zero stands.
 * Total on valid problems; beyond one period of reflect or circular the result is what periodicity gives.
 */
export const sourceIndex: Record<PaddingMode, (i: number, n: number) => number | null> = {
  zeros: (i, n) => (i >= 0 && i < n ? i : null),
  replicate: (i, n) => Math.min(Math.max(i, 0), n - 1),
  circular: (i, n) => ((i % n) + n) % n,
  reflect: (i, n) => {
    if (n === 1) return 0
    const period = 2 * (n - 1)
    const folded = ((i % period) + period) % period
    return folded < n ? folded : period - folded
  },
}
