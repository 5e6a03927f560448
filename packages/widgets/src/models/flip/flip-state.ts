import type { ConvProblem } from '@convlaws/spec'
import { cellField, choiceField, type Fields, indexField, integerField, listField } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'

/** A signal, a kernel, and what is done with them. */
export interface FlipState extends Cursor {
  readonly orientation: ConvProblem['orientation']
  readonly input: readonly number[]
  readonly filter: readonly number[]
  /** How far the input is moved to the right. */
  readonly shift: number
  /** What lies outside the input, and what moves in from there. */
  readonly border: 'zeros' | 'circular'
  /** Whether the visitor has just turned the kernel: only then may something move. */
  readonly isTurning: boolean
}

/** How long signal and kernel may be, and how large their numbers. */
export const flipLimits = {
  input: { least: 2, most: 9, limit: 99 },
  filter: { least: 1, most: 5, limit: 99 },
  shift: { min: -3, max: 3 },
} as const

/** A kernel without symmetry, and a signal that reaches to its borders: so that turning and moving can be seen. */
export const flipStart: FlipState = {
  ...startingCursor,
  orientation: 'correlation',
  input: [1, 0, 2, 3, 0, 1, 2],
  filter: [1, 2, -1],
  shift: 1,
  border: 'zeros',
  isTurning: false,
}

/** Named settings; `deltas` is the smallest counterexample to "correlation commutes": δ₀ ⋆ δ₁ = δ₁, δ₁ ⋆ δ₀ = δ₋₁. */
export const flipPresets: { readonly [name in 'lecture' | 'deltas' | 'symmetric' | 'circular']: Partial<FlipState> } = {
  lecture: {},
  deltas: { filter: [1, 0], input: [0, 1], shift: 0 },
  symmetric: { filter: [1, 2, 1] },
  circular: { border: 'circular', shift: 2 },
}

/** The state as text. */
export const flipFields: Fields<FlipState> = {
  orientation: choiceField('op', ['correlation', 'convolution']),
  input: listField('x', flipLimits.input),
  filter: listField('w', flipLimits.filter),
  shift: integerField('shift', flipLimits.shift),
  border: choiceField('border', ['zeros', 'circular']),
  at: indexField('at', ({ input }) => [input.length]),
  pin: cellField('pin'),
}
