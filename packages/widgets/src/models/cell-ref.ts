/** A cell of one of a figure's grids: the grid's name, and the place, one entry for each axis of the grid. */
export interface CellRef {
  readonly grid: string
  readonly index: readonly number[]
}

/** A cell as text, `input:1,2`; {@link cellFrom} reads it back. */
export function cellText({ grid, index }: CellRef): string {
  return `${grid}:${index.join(',')}`
}

/** The cell that a text names, or undefined where it names none. Whether the figure has that cell is not looked at. */
export function cellFrom(text: string): CellRef | undefined {
  const found = /^([a-z][a-z-]*):(-?\d+(?:,-?\d+)*)$/.exec(text)
  return found ? { grid: found[1]!, index: found[2]!.split(',').map(Number) } : undefined
}

/** The input for the number of a pinned cell has this key; no field has it. */
export const cellValueKey = 'value'

/** Whether two cells are the same; undefined and null are no cell, and the same as nothing. */
export function sameCell(a: CellRef | null | undefined, b: CellRef | null | undefined): boolean {
  return !!a && !!b && cellText(a) === cellText(b)
}
