import type { StatelessFault } from '../fault.ts'
import { tapsOf } from '../readings/options.ts'
import { spoiledPlanes } from '../readings/spoiled-planes.ts'
import { stateless } from '../stateless.ts'

const isInfinite = (x: number) => Math.abs(x) === Number.POSITIVE_INFINITY

/** A transform adds and subtracts every input in every place: one infinity gives ∞ − ∞ everywhere. */
export const infinityLeaksThroughATransform: StatelessFault = stateless({
  id: 'infinity-leaks-through-a-transform',
  class: 'special-values',
  title: 'With several taps, one infinity in the input makes every output of its image and group NaN.',
  modelledOn: [],
  trigger: (problem, { input }) => tapsOf(problem) > 1 && input!.some(isInfinite),
  wrong: spoiledPlanes(isInfinite),
})
