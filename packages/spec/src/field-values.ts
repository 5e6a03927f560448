import type { ConvProblem } from './contract.ts'

/** Types of elements. */
export const dtypes: readonly ConvProblem['dtype'][] = ['float32', 'float64']

/** Layouts of input, output and their gradients. */
export const layouts: readonly ConvProblem['layout'][] = ['channels-first', 'channels-last']

/** Layouts of the filter. */
export const filterLayouts: readonly ConvProblem['filterLayout'][] = ['oihw', 'hwio', 'ohwi', 'ihwo']

/** What stands beyond the ends of an input. */
export const paddingModes: readonly ConvProblem['paddingMode'][] = ['zeros', 'reflect', 'replicate', 'circular']

/** Whether the filter is flipped. */
export const orientations: readonly ConvProblem['orientation'][] = ['correlation', 'convolution']
