import { cellField, choiceField, type Fields, integerField, listField } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'
import { type ShapeName, shapes } from './shapes.ts'

/** Two functions, or two lists of numbers, and a place of their convolution. */
export interface DualState extends Cursor {
  readonly tab: 'continuous' | 'discrete'
  readonly f: ShapeName
  readonly g: ShapeName
  /** The distance of samples is 1 / `samples`. */
  readonly samples: 4 | 8 | 16 | 32
  /** Coefficients of two polynomials, the constant one first. */
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** Whether f and g, or a and b, have changed places. */
  readonly isExchanged: boolean
}

/** How many coefficients there may be. */
export const coefficientLimits: { readonly least: number; readonly most: number; readonly limit: number } = {
  least: 1,
  most: 6,
  limit: 99,
}

/** x moves by this much with every step. */
export const placeStep: number = 1 / 4

/** A ramp and a triangle; 1 + 2z + 3z² and 1 − z. */
export const dualStart: DualState = {
  ...startingCursor,
  tab: 'continuous',
  f: 'ramp',
  g: 'triangle',
  samples: 4,
  a: [1, 2, 3],
  b: [1, -1],
  isExchanged: false,
  at: 5,
}

/** How many places there are: from x = 0 to where both functions end, or n + k − 1. */
export function dualPlaces({ tab, f, g, a, b }: DualState): number {
  return tab === 'discrete' ? a.length + b.length - 1 : (shapes[f].to + shapes[g].to) / placeStep + 1
}

const names = Object.keys(shapes) as ShapeName[]

/** The state as text. */
export const dualFields: Fields<DualState> = {
  tab: choiceField('tab', ['continuous', 'discrete']),
  f: choiceField('f', names),
  g: choiceField('g', names),
  samples: choiceField('samples', [4, 8, 16, 32]),
  a: listField('a', coefficientLimits),
  b: listField('b', coefficientLimits),
  isExchanged: choiceField('exchanged', [false, true]),
  at: integerField('at', (state) => ({ min: 0, max: dualPlaces(state) - 1 })),
  pin: cellField('pin'),
}
