import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { heightAndWidth } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Every plane of the filter is walked column by column, as in languages that store matrices so. */
export const filterHeightAndWidthTransposed: StatelessFault = stateless({
  id: 'filter-height-and-width-transposed',
  class: 'layout',
  title: 'The taps of each filter plane are read column by column.',
  modelledOn: ['https://github.com/publiclab/image-sequencer/issues/1025'],
  trigger: (problem) => {
    const axes = heightAndWidth(problem)
    return axes !== null && axes.height.filterSize > 1 && axes.width.filterSize > 1
  },
  wrong: byRule((problem) => {
    const { height, width } = heightAndWidth(problem)!
    const plane = height.filterSize * width.filterSize
    return {
      filter: (t) => {
        const within = t.tap % plane
        const column = within % width.filterSize
        const row = Math.floor(within / width.filterSize)
        return t.filter - within + column * height.filterSize + row
      },
    }
  }),
})
