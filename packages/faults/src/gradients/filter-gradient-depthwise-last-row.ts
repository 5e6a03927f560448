import { outputSize } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { placeOf } from '../readings/altered.ts'
import { filterGradientByRule } from '../readings/gradients-by-rule.ts'
import { heightAndWidth, isDepthwise } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** A blocked path for depthwise problems with stride 2, whose row bound leaves out one output row too many. */
export const filterGradientDepthwiseLastRow: StatelessFault = stateless({
  id: 'filter-gradient-depthwise-last-row',
  class: 'gradients',
  title:
    'Depthwise, with groups in multiples of eight, stride 2 and end padding, the last filter row misses the last output row.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/50042'],
  operation: 'filterGradient',
  trigger: (problem) => {
    const axes = heightAndWidth(problem)
    if (!axes || !isDepthwise(problem) || problem.groups % 8 !== 0) return false
    return problem.strides.some((s) => s === 2) && (axes.height.end > 0 || axes.width.end > 0)
  },
  wrong: (problem, operands) => {
    const { h } = heightAndWidth(problem)!
    const { filterSize } = problem
    const size = outputSize(problem)
    return filterGradientByRule(problem, operands, {
      skips: (t) =>
        placeOf(t.tap, filterSize)[h] === filterSize[h]! - 1 && placeOf(t.position, size)[h] === size[h]! - 1,
    })
  },
})
