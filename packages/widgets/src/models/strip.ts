/** How one cell of a strip is drawn, beside its number. */
export type StripKind = 'plain' | 'virtual' | 'gap' | 'rest' | 'padding' | 'dropped'

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

/** A row of numbers with a caption. */
export interface Strip<Id extends string = string> {
  readonly id: Id
  readonly cells: readonly StripCell[]
}

/** A strip of numbers that are all called by one letter and their index. */
export function plainStrip<Id extends string>(
  id: Id,
  letter: string,
  values: readonly (number | null)[],
  marked: ReadonlySet<number> = new Set(),
): Strip<Id> {
  return {
    id,
    cells: values.map((value, place) => ({
      value,
      name: `${letter}${place}`,
      kind: 'plain',
      marked: marked.has(place),
      column: place,
    })),
  }
}
