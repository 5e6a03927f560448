import type { Scale } from './extents.ts'

/** How large a drawn problem may be. */
export interface Budget {
  /** Most multiplications of one call. */
  readonly multiplications: number
  /** Most elements of any operand. */
  readonly elements: number
}

/** Most multiplications of one call in a drawn problem of any scale but 'large'. */
export const multiplicationBudget = 10_000

/** By scale: only what is about large sizes gets large, so that a hundred cases stay quick. */
const budgets: Readonly<Record<Scale, Budget>> = {
  small: { multiplications: 3_000, elements: 1_000 },
  blocks: { multiplications: 5_000, elements: 2_000 },
  pair: { multiplications: 8_000, elements: 3_000 },
  long: { multiplications: multiplicationBudget, elements: 5_000 },
  channels: { multiplications: multiplicationBudget, elements: 5_000 },
  layer: { multiplications: 8_000, elements: 5_000 },
  deep: { multiplications: 8_000, elements: 5_000 }, // 3·3 taps of 16 by 16 channels at three places, of 8 by 8 at 13
  large: { multiplications: 80_000, elements: 5_000 }, // 3·3 taps of 8 by 16 channels at eight by eight places are 73,728
  elements: { multiplications: multiplicationBudget, elements: 140_000 },
}

/** The budget of a scale, or the `part`-th part of it. */
export function budgetOf(scale: Scale, part: number): Budget {
  const { multiplications, elements } = budgets[scale]
  return { multiplications: multiplications / part, elements: elements / part }
}
