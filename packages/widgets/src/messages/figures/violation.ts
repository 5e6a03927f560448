/** The constraints of `spec` that a well-formed setting of a figure can break. */
export type BreakableConstraint =
  | 'filter-fits-padded-input'
  | 'reflect-padding-is-below-input-size'
  | 'circular-padding-is-at-most-input-size'

/** What is said of a setting that is refused. */
export interface ViolationMessages {
  /** An inequality with its numbers, which does not hold on an axis, and the id of its constraint. */
  readonly refused: (inequality: string, axis: number, id: string) => string
  /** Why the inequality of a constraint must hold. */
  readonly why: { readonly [constraint in BreakableConstraint]: string }
}
