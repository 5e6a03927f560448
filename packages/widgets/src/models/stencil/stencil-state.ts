import { brokenConstraint, type ConvProblem, outputSize, type Padding } from '@convlaws/spec'
import { cellField, choiceField, type Fields, indexField, integerField, type Limits } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'
import { smallProblem } from '../small-problem.ts'

/** What slides over what: sizes and options are the same on every axis. */
export interface StencilState extends Cursor {
  readonly rank: 1 | 2 | 3
  /** Of the convolution's input, which is the result where it is transposed. */
  readonly size: number
  readonly filter: number
  readonly stride: number
  readonly dilation: number
  /** 'explicit' stands for `begin` and `end`. */
  readonly padding: 'explicit' | 'same-upper' | 'same-lower'
  readonly begin: number
  readonly end: number
  readonly mode: ConvProblem['paddingMode']
  readonly orientation: ConvProblem['orientation']
  readonly transposed: boolean
}

/** How far each number may go, by rank: as much as can be seen at once. */
const greatest = {
  1: { size: 16, filter: 7, padding: 8 },
  2: { size: 9, filter: 5, padding: 4 },
  3: { size: 4, filter: 3, padding: 2 },
} as const

/** The limits of a setting at a rank. */
export function stencilLimits(rank: StencilState['rank'], setting: 'size' | 'filter' | 'padding'): Limits {
  return { min: setting === 'padding' ? 0 : 1, max: greatest[rank][setting] }
}

/** Strides and dilations beyond this show nothing new. */
export const stencilStep: Limits = { min: 1, max: 4 }

/** Input 0 1 2; 3 4 5; 6 7 8 and filter 0 1; 2 3: the figure with the answer 19 25; 37 43. */
export const stencilStart: StencilState = {
  ...startingCursor,
  rank: 2,
  size: 3,
  filter: 2,
  stride: 1,
  dilation: 1,
  padding: 'explicit',
  begin: 0,
  end: 0,
  mode: 'zeros',
  orientation: 'correlation',
  transposed: false,
}

/** The convolution that a state names; its transposed one is asked of the same problem. It may be invalid. */
export function stencilProblem(state: StencilState): ConvProblem {
  const everyAxis = (entry: number) => Array.from({ length: state.rank }, () => entry)
  const padding: Padding =
    state.padding === 'explicit' ? everyAxis(0).map(() => [state.begin, state.end] as const) : state.padding
  return smallProblem({
    inputSize: everyAxis(state.size),
    filterSize: everyAxis(state.filter),
    strides: everyAxis(state.stride),
    dilations: everyAxis(state.dilation),
    padding,
    paddingMode: state.mode,
    orientation: state.orientation,
  })
}

/** The size of what is computed, an entry an axis; ones where nothing can be. */
export function stencilResultSize(state: StencilState): number[] {
  const problem = stencilProblem(state)
  if (brokenConstraint(problem)) return problem.inputSize.map(() => 1)
  return state.transposed ? [...problem.inputSize] : outputSize(problem)
}

const limited = (setting: 'size' | 'filter' | 'padding') => (state: StencilState) => stencilLimits(state.rank, setting)

/** The state as text. Rank comes first, since it limits sizes; places come last, since they depend on all others. */
export const stencilFields: Fields<StencilState> = {
  rank: choiceField('rank', [1, 2, 3]),
  size: integerField('n', limited('size')),
  filter: integerField('k', limited('filter')),
  stride: integerField('s', stencilStep),
  dilation: integerField('d', stencilStep),
  padding: choiceField('pad', ['explicit', 'same-upper', 'same-lower']),
  begin: integerField('pb', limited('padding')),
  end: integerField('pe', limited('padding')),
  mode: choiceField('mode', ['zeros', 'reflect', 'replicate', 'circular']),
  orientation: choiceField('op', ['correlation', 'convolution']),
  transposed: choiceField('transposed', [false, true]),
  at: indexField('at', stencilResultSize),
  pin: cellField('pin'),
}
