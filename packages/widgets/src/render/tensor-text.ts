import { shapeText } from '../models/shape-text.ts'
import type { GridCell, GridPlane, TensorGrid } from '../models/tensor-grid.ts'

/** Puts colour or weight on a cell's text, which already has its full width. */
export type PaintCell = (text: string, cell: GridCell) => string

const cellText = ({ text, marks }: GridCell) => `${marks.map(({ glyph }) => glyph).join('')}${text}`

function planeLines({ label, rows, omitted }: GridPlane, paint: PaintCell): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => cellText(row[column]!).length)))
  return [
    ...(label ? [label] : []),
    ...rows.map((row) => row.map((cell, column) => paint(cellText(cell).padStart(widths[column]!), cell)).join('  ')),
    ...omitted,
  ]
}

/** A tensor as lines of text: caption and shape, then each plane. A marked element has the mark's glyph before it. */
export function renderTensorText(
  { caption, shape, planes, notes }: TensorGrid,
  paint: PaintCell = (text) => text,
): readonly string[] {
  return [`${caption} ${shapeText(shape)}`, ...planes.flatMap((plane) => planeLines(plane, paint)), ...notes]
}
