import type { Tensor } from '@convlaws/spec'
import type { AxisName, Locale } from '../messages/messages.ts'
import { messagesIn } from '../messages/messages-in.ts'
import { compactNumber } from './compact-number.ts'
import { offsetOf, planeAxes, planesOf, windowOf } from './planes.ts'

/** What is said of some elements: a glyph to see, a word to hear. */
export interface Mark {
  /** In kebab-case; becomes a class. */
  readonly name: string
  readonly glyph: string
  readonly label: string
  /** Offsets into the tensor's data. */
  readonly offsets: ReadonlySet<number>
}

/** One element as it is drawn. */
export interface GridCell {
  readonly index: readonly number[]
  /** undefined where the tensor's data is shorter than its shape says. */
  readonly value: number | undefined
  readonly text: string
  readonly marks: readonly Mark[]
}

/** One plane of a tensor: two of its axes, the others at fixed places. Rows and columns beyond the limits are left out. */
export interface GridPlane {
  /** Where the plane is; empty where the tensor has only one. */
  readonly label: string
  readonly firstRow: number
  readonly firstColumn: number
  readonly rows: readonly (readonly GridCell[])[]
  /** What is left out of this plane, in words. */
  readonly omitted: readonly string[]
}

/** A tensor as it is drawn. */
export interface TensorGrid {
  readonly caption: string
  readonly shape: readonly number[]
  readonly planes: readonly GridPlane[]
  /** What is left out of the whole, in words; also that there are no elements. */
  readonly notes: readonly string[]
  /** The marks that some element has, for a legend. */
  readonly marks: readonly Mark[]
}

/** How a tensor is drawn. */
export interface TensorGridOptions {
  readonly caption: string
  /** Names of the axes, one each, by which planes are called; without them planes are called by index. */
  readonly axes?: readonly AxisName[]
  readonly marks?: readonly Mark[]
  readonly limits?: GridLimits
  readonly locale?: Locale
}

/** At most so many planes of a tensor, and rows and columns of a plane, are drawn. */
export interface GridLimits {
  readonly planes: number
  readonly rows: number
  readonly columns: number
}

const defaultLimits: GridLimits = { planes: 8, rows: 12, columns: 12 }

const range = (length: number) => Array.from({ length }, (_, place) => place)
const span = (first: number, length: number) => (length === 1 ? String(first) : `${first}–${first + length - 1}`)

/** A shape as text. */
export function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`
}

/**
 * The model of a drawn tensor. The plane is spanned by y and x, or channel and x, where the axes are named, and by the
 * last two axes otherwise. Of a large tensor the planes, rows and columns around the first marked elements are kept.
 */
export function tensorGrid(
  tensor: Tensor,
  { caption, axes, marks = [], limits = defaultLimits, locale = 'en' }: TensorGridOptions,
): TensorGrid {
  const messages = messagesIn(locale)
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
