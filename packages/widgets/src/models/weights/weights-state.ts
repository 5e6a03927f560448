import { cellField, choiceField, type Fields, indexField, listField } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'

/** A layer from p inputs to p − k + 1 outputs, and how far its weights are shared. */
export interface WeightsState extends Cursor {
  /** 'dense': a weight for each pair; 'banded': only k neighbours are read; 'toeplitz': and by the same k weights. */
  readonly kind: 'dense' | 'banded' | 'toeplitz'
  readonly input: readonly number[]
  /** The k shared weights. */
  readonly filter: readonly number[]
  readonly show: 'letters' | 'numbers'
}

/** How many inputs and weights there may be. */
export const weightsLimits = {
  input: { least: 5, most: 8, limit: 99 },
  filter: { least: 1, most: 5, limit: 99 },
} as const

/** Begins as the lecture does, with a fully connected layer. */
export const weightsStart: WeightsState = {
  ...startingCursor,
  kind: 'dense',
  input: [1, 2, 0, -1, 3, 2],
  filter: [2, 1, -1],
  show: 'letters',
}

/** How many outputs there are: p − k + 1. */
export function outputsOf({ input, filter }: WeightsState): number {
  return input.length - filter.length + 1
}

/** The state as text. */
export const weightsFields: Fields<WeightsState> = {
  kind: choiceField('kind', ['dense', 'banded', 'toeplitz']),
  input: listField('x', weightsLimits.input),
  filter: listField('v', weightsLimits.filter),
  show: choiceField('show', ['letters', 'numbers']),
  at: indexField('at', (state) => [outputsOf(state)]),
  pin: cellField('pin'),
}
