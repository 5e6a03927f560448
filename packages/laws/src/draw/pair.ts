import { leastOfPair, type Sizes } from './cut-to-budget.ts'
import type { Draw } from './draw.ts'
import type { Levels } from './factors.ts'

/** The most that each quantity of a pair is drawn as: past a block of sixty-four. */
const mostOfPair = 72

/** Quantities that blocked code cuts into blocks: counts, and the extents of two axes. */
const quantities = ['outputsPerGroup', 'inputsPerGroup', 'extent', 'batch', 'groups'] as const
type Quantity = (typeof quantities)[number]

/** Whether a quantity may be above 1 under the levels of a case. */
function mayGrow(quantity: Quantity, levels: Levels): boolean {
  if (quantity === 'extent') return true
  if (quantity === 'groups') return levels.groups !== '1'
  if (quantity === 'inputsPerGroup')
    return levels.groups === 'some' || (levels.groups === '1' && levels.inputsPerGroup !== '1')
  return levels[quantity] !== '1'
}

/** Makes two quantities of a problem large at once, whichever may be: a block's tail in one of them may hide behind that of the other. */
export function raisePair(draw: Draw, sizes: Sizes, levels: Levels): void {
  const open = quantities.filter((quantity) => mayGrow(quantity, levels))
  const first = draw.choice('first of pair', open.length)
  const second = (first + 1 + draw.choice('second of pair', Math.max(1, open.length - 1))) % open.length
  for (const [name, quantity] of [
    ['first', open[first]!],
    ['second', open[second]!],
  ] as const) {
    const size = draw.integer(`${name} of pair size`, leastOfPair, mostOfPair)
    if (quantity !== 'extent') sizes[quantity] = size
    else sizes.axes = sizes.axes.with(-1, { ...sizes.axes.at(-1)!, extra: size })
  }
}
