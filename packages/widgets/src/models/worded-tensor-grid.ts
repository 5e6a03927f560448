import type { Tensor } from '@convlaws/spec'
import type { Messages } from '../messages/messages.ts'
import { compactNumber } from './compact-number.ts'
import { planeAxes, planesOf, windowOf } from './planes.ts'
import { offsetOf } from './row-major.ts'
import type { GridCell, GridLimits, GridPlane, TensorGrid, TensorGridOptions } from './tensor-grid.ts'

const defaultLimits: GridLimits = { planes: 8, rows: 12, columns: 12 }

const range = (length: number) => Array.from({ length }, (_, place) => place)
const span = (first: number, length: number) => (length === 1 ? String(first) : `${first}–${first + length - 1}`)

/**
 * The model of a drawn tensor, in words that are given. The plane is spanned by y and x, or channel and x, where the axes
 * are named, and by the last two axes otherwise. Of a large tensor the planes, rows and columns around the first marked
 * elements are kept.
 */
export function wordedTensorGrid(
  tensor: Tensor,
  messages: Messages,
  { caption, axes, marks = [], limits = defaultLimits }: Omit<TensorGridOptions, 'locale'>,
): TensorGrid {
  const { shape, data } = tensor
  const [rowAxis, columnAxis] = planeAxes(shape, axes)
  const [rowCount, columnCount] = [rowAxis === null ? 1 : shape[rowAxis]!, columnAxis === null ? 1 : shape[columnAxis]!]
  const marked = [...new Set(marks.flatMap(({ offsets }) => [...offsets]))].sort((a, b) => a - b)
  const { shown, total } = planesOf(shape, [rowAxis, columnAxis], marked, limits.planes)

  const planes = shown.map(({ at, firstMark }): GridPlane => {
    const rows = windowOf(rowCount, limits.rows, rowAxis === null ? 0 : firstMark?.[rowAxis])
    const columns = windowOf(columnCount, limits.columns, columnAxis === null ? 0 : firstMark?.[columnAxis])
    const cell = (row: number, column: number): GridCell => {
      const index = at.map((place, axis) => (axis === rowAxis ? row : axis === columnAxis ? column : place))
      const offset = offsetOf(shape, index)
      const value = data[offset]
      return {
        index,
        value,
        text: value === undefined ? '' : compactNumber(value),
        marks: marks.filter(({ offsets }) => offsets.has(offset)),
      }
    }
    const place = at.map((entry, axis) =>
      axis === rowAxis || axis === columnAxis ? ':' : axes ? `${messages.axes[axes[axis]!]} ${entry}` : String(entry),
    )
    const label = axes ? place.filter((word) => word !== ':').join(', ') : `[${place.join(', ')}]`
    return {
      label: total > 1 ? label : '',
      firstRow: rows.first,
      firstColumn: columns.first,
      rows: range(rows.length).map((row) =>
        range(columns.length).map((column) => cell(rows.first + row, columns.first + column)),
      ),
      omitted: [
        ...(rows.length < rowCount ? [messages.omittedRows(span(rows.first, rows.length), rowCount)] : []),
        ...(columns.length < columnCount
          ? [messages.omittedColumns(span(columns.first, columns.length), columnCount)]
          : []),
      ],
    }
  })
  return {
    caption,
    shape,
    planes: shape.includes(0) ? [] : planes,
    notes: [
      ...(shape.includes(0) ? [messages.noElements] : []),
      ...(total > shown.length ? [messages.omittedPlanes(total - shown.length)] : []),
    ],
    marks: marks.filter(({ offsets }) => offsets.size > 0),
  }
}
