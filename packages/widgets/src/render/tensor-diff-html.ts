import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { TensorDiffMessages } from '../messages/figures/tensor-diff.ts'
import { compactNumber } from '../models/compact-number.ts'
import { indexAt, offsetOf } from '../models/row-major.ts'
import { shapeText } from '../models/shape-text.ts'
import type { TensorDiffView } from '../models/tensor-diff/tensor-diff-model.ts'
import type { Mark } from '../models/tensor-grid.ts'
import { wordedTensorGrid } from '../models/worded-tensor-grid.ts'
import { textControl } from './controls-html.ts'
import { type FigureGrid, renderGridHtml } from './grid-html.ts'
import { renderTableHtml } from './table-html.ts'

/** So many elements that differ are listed in the table; the figure steps through all of them. */
const listed = 100

/** Two tensors, their difference and what is allowed, as HTML: planes around the element that is shown. */
export function renderTensorDiff(view: TensorDiffView, context: FigureContext<TensorDiffMessages>): FigureParts {
  const { messages } = context.words
  const { tensors } = messages
  const { state, differing, current, allowed } = view
  const marks: readonly Mark[] = [
    { name: 'current', glyph: '', label: '', offsets: new Set(current ? [current.offset] : []) },
    { name: 'differs', glyph: '≠', label: tensors.differs, offsets: new Set(differing) },
  ]
  const grid = (name: string, caption: string, tensor: TensorDiffView['lhs']): FigureGrid => {
    // The element that is shown decides which part of a large tensor is seen.
    const { planes } = wordedTensorGrid(tensor, tensors, { caption, marks: marks.slice(0, 1) })
    return {
      name,
      caption,
      note: shapeText(tensor.shape),
      pinned: state.pin?.grid === name ? state.pin : null,
      slices: planes.map(({ label, firstRow, firstColumn, rows }) => ({
        label,
        columns: rows[0]?.map((_, column) => String(firstColumn + column)) ?? [],
        rows: rows.map((cells, row) => ({
          header: String(firstRow + row),
          cells: cells.map(({ index, value, text }) => {
            const found = marks.filter(({ offsets }) => offsets.has(offsetOf(tensor.shape, index)))
            const differs = found.some(({ name }) => name === 'differs')
            return {
              index,
              text,
              value,
              ...(differs && { corner: '≠', heard: tensors.differs }),
              kinds: found.map(({ name }) => name),
            }
          }),
        })),
      })),
    }
  }
  const grids = [
    grid('lhs', tensors.lhs, view.lhs),
    grid('rhs', tensors.rhs, view.rhs),
    grid('difference', tensors.difference, view.difference),
    ...(allowed ? [grid('allowed', tensors.allowed, allowed)] : []),
  ]
  const list = (key: string, label: string, values: readonly number[]) =>
    textControl({ key, label, value: values.join(', ') }, context)
  const rows = differing
    .slice(0, listed)
    .map((offset) => [
      shapeText(indexAt(state.shape, offset)),
      ...[state.lhs, state.rhs, view.difference.data, state.allowed].map((values) =>
        compactNumber(values[offset] ?? 0),
      ),
    ])
  return {
    title: messages.title,
    controls: [
      list('shape', messages.shape, state.shape),
      list('lhs', tensors.lhs, state.lhs),
      list('rhs', tensors.rhs, state.rhs),
      list('allowed', tensors.allowed, state.allowed),
    ].join(''),
    stage: grids.map(renderGridHtml).join(''),
    table: renderTableHtml({
      caption: tensors.differing(differing.length, view.difference.data.length),
      columns: [messages.element, tensors.lhs, tensors.rhs, tensors.difference, tensors.allowed],
      rows,
    }),
  }
}
