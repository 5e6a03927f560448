import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { filterGradientByRule } from '../readings/gradients-by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The filter gradient is a correlation with stride and dilation exchanged; here they are exchanged once too often. */
export const filterGradientSwapsStridesAndDilations: StatelessFault = stateless({
  id: 'filter-gradient-swaps-strides-and-dilations',
  class: 'gradients',
  title: 'In the filter gradient strides and dilations are exchanged; what is read outside the input is 0.',
  modelledOn: ['https://github.com/huggingface/candle/pull/2337'],
  operation: 'filterGradient',
  trigger: (problem) => axesOf(problem).some(({ stride, dilation }) => stride !== dilation),
  wrong: (problem, operands) =>
    filterGradientByRule(problem, operands, {
      windows: windowsWith(problem, ({ stride, dilation }) => ({ stride: dilation, dilation: stride }), {
        paddingMode: 'zeros',
      }),
    }),
})
