import type { Scale } from './extents.ts'

/** How large a drawn problem may be. */
export interface Budget {
  /** Most multiplications of one call. */
  readonly multiplications: number
  /** Most elements of any operand. */
  readonly elements: number
}

/** Most multiplications of one call in any drawn problem. */
export const multiplicationBudget = 10_000

/** By scale: only what is about large sizes gets large, so that a hundred cases stay quick. */
const budgets: Readonly<Record<Scale, Budget>> = {
  small: { multiplications: 3_000, elements: 1_000 },
  blocks: { multiplications: 5_000, elements: 2_000 },
  pair: { multiplications: 5_000, elements: 2_000 },
  long: { multiplications: multiplicationBudget, elements: 5_000 },
  channels: { multiplications: multiplicationBudget, elements: 5_000 },
  layer: { multiplications: 8_000, elements: 5_000 },
  elements: { multiplications: multiplicationBudget, elements: 140_000 },
}

/** The budget of a scale, or the `part`-th part of it. */
export function budgetOf(scale: Scale, part: number): Budget {
  const { multiplications, elements } = budgets[scale]
  return { multiplications: multiplications / part, elements: elements / part }
}
