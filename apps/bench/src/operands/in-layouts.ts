import {
  type ConvProblem,
  convertFilterLayout,
  convertLayout,
  type FilterLayout,
  type Layout,
  type Tensor,
} from '@convlaws/spec'
import type { RandomOperands } from './random-operands.ts'

/** How a contestant keeps its tensors. */
export interface Layouts {
  readonly layout: Layout
  readonly filterLayout: FilterLayout
}

/** A problem and its operands in some layouts, converted from channels-first and oihw. */
export interface NativeOperands {
  readonly problem: ConvProblem
  readonly operands: RandomOperands
}

/** Converts a problem in channels-first and oihw, and its operands, to the layouts of a contestant. */
export function inLayouts(
  problem: ConvProblem,
  operands: RandomOperands,
  { layout, filterLayout }: Layouts,
): NativeOperands {
  const converted = Object.entries(operands).map(([name, tensor]: [string, Tensor]) => [
    name,
    name === 'filter'
      ? convertFilterLayout(tensor, 'oihw', filterLayout)
      : convertLayout(tensor, 'channels-first', layout),
  ])
  return { problem: { ...problem, layout, filterLayout }, operands: Object.fromEntries(converted) }
}
