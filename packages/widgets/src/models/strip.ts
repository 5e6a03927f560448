/** How one cell of a strip is drawn, beside its number. */
export type StripKind = 'plain' | 'virtual' | 'gap' | 'rest' | 'padding'

/** One number in a row of numbers. */
export interface StripCell {
  /** null where nothing stands yet. */
  readonly value: number | null
  /** What the cell is called, such as "x2"; empty for zeros that are put in. */
  readonly name: string
  readonly kind: StripKind
  /** Whether the current step is about this cell. */
  readonly marked: boolean
  /** The column in which it stands, where strips stand one above the other. */
  readonly column: number
}

/** A cell from its parts. */
export const stripCell = (
  column: number,
  value: number | null,
  name: string,
  kind: StripKind,
  marked: boolean,
): StripCell => ({
  value,
  name,
  kind,
  marked,
  column,
})

/** A row of numbers with a caption. */
export interface Strip<Id extends string = string> {
  readonly id: Id
  readonly cells: readonly StripCell[]
}
