/** Side of one cell, in units of the picture; a dot leaves one unit free. */
const cell = 5

/** The kill matrix as a picture: a row for each law, a column for each fault, one path with a square for each kill. */
export function killPicture(
  laws: readonly string[],
  faults: readonly string[],
  killed: (law: string, fault: string) => boolean,
): { readonly width: number; readonly height: number; readonly path: string; readonly kills: number } {
  const squares = laws.flatMap((law, row) =>
    faults.flatMap((fault, column) => (killed(law, fault) ? [`M${column * cell} ${row * cell}h4v4h-4z`] : [])),
  )
  return { width: faults.length * cell, height: laws.length * cell, path: squares.join(''), kills: squares.length }
}
