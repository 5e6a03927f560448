import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { stateless } from '../stateless.ts'

/** An image cut into patches is a matrix product, for which patches were laid down the other way than the filter. */
export const patchesReadColumnByColumn: StatelessFault = stateless({
  id: 'patches-read-column-by-column',
  class: 'sizes',
  title:
    'Where windows of four by four or larger squares neither overlap nor leave gaps, taps are read column by column.',
  modelledOn: [],
  trigger: ({ filterSize, strides, dilations }) =>
    filterSize.length === 2 &&
    filterSize[0] === filterSize[1] &&
    filterSize.every((f, a) => f >= 4 && f === strides[a] && dilations[a] === 1),
  wrong: byRule(({ filterSize }) => {
    const [length] = filterSize as readonly [number, number]
    return { filter: (t) => t.filter - t.tap + (t.tap % length) * length + Math.floor(t.tap / length) }
  }),
})
