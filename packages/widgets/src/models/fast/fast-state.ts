import { cellField, choiceField, type Fields, integerField, listField } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'
import { winogradTaps } from './winograd.ts'

/** The ways to compute a correlation that the figure shows. */
export const fastAlgorithms = ['im2col', 'winograd', 'fft'] as const
/** One of {@link fastAlgorithms}. */
export type FastAlgorithm = (typeof fastAlgorithms)[number]

/** Everything that the figure of fast algorithms can be set to. */
export interface FastState extends Cursor {
  readonly algorithm: FastAlgorithm
  readonly input: readonly number[]
  /** Three taps: F(2, 3) has transforms for no other number. */
  readonly filter: readonly number[]
}

/** Small integers, on which only the Fourier transform rounds. */
export const fastStart: FastState = {
  algorithm: 'im2col',
  input: [3, -1, 4, 1, -5, 9],
  filter: [2, 7, -1],
  ...startingCursor,
}

/** The names of {@link fastPresets}. */
export type FastPreset = 'integers' | 'reals' | 'uneven'

/** Operands that show one thing each; the last has one large number among small ones. */
export const fastPresets: { readonly [name in FastPreset]: Partial<FastState> } = {
  integers: {},
  reals: { input: [0.3, -1.7, 2.9, 0.1, -0.8, 1.1], filter: [0.7, -0.3, 1.9] },
  uneven: { input: [999.7, 0.001, 0.002, 0.003, 0.004, 0.005], filter: [0.7, -0.3, 1.9] },
}

/** How far from zero a number may be: less than 1000, which the bounds of the errors take for granted. */
export const fastLimit = 999.9

/** How the state is written. */
export const fastFields: Fields<FastState> = {
  algorithm: choiceField('by', fastAlgorithms),
  input: listField('x', { least: winogradTaps, most: 12, limit: fastLimit }),
  filter: listField('w', { least: winogradTaps, most: winogradTaps, limit: fastLimit }),
  at: integerField('step', { min: 0, max: 12 }),
  pin: cellField('pin'),
}
