import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { TensorDiffMessages } from '../messages/figures/tensor-diff.ts'
import { compactNumber } from '../models/compact-number.ts'
import { indexAt, offsetOf } from '../models/row-major.ts'
import { shapeText } from '../models/shape-text.ts'
import type { TensorDiffView } from '../models/tensor-diff/tensor-diff-model.ts'
import type { Mark, TensorGrid } from '../models/tensor-grid.ts'
import { wordedTensorGrid } from '../models/worded-tensor-grid.ts'
import { textControl } from './controls-html.ts'
import { type FigureGrid, renderGridHtml } from './grid-html.ts'
import { renderTableHtml } from './table-html.ts'

/** So many elements that differ are listed in the table; the figure steps through all of them. */
const listed = 100

/** What is left out of each tensor, which all have the same shape: of its planes, and whole planes. */
function leftOut({ planes, notes }: TensorGrid): string {
  const ofPlanes = planes.flatMap(({ label, omitted }) => omitted.map((text) => (label ? `${label}: ${text}` : text)))
  const all = [...ofPlanes, ...notes]
  const lines = all.map((text) => `<p class="cl-note">${escapeMarkup(text)}</p>`)
  return lines.length > 0 ? `<div class="cl-full" data-key="left-out">${lines.join('')}</div>` : ''
}

/** Two tensors, their difference and what is allowed, as HTML: planes around the element that is shown. */
export function renderTensorDiff(view: TensorDiffView, context: FigureContext<TensorDiffMessages>): FigureParts {
  const { messages } = context.words
  const { tensors } = messages
  const { state, differing, current, allowed } = view
  const marks: readonly Mark[] = [
    { name: 'current', glyph: '', label: '', offsets: new Set(current ? [current.offset] : []) },
    { name: 'differs', glyph: '≠', label: tensors.differs, offsets: new Set(differing) },
  ]
  // The element that is shown decides which part of a large tensor is seen.
  const seen = (caption: string, tensor: TensorDiffView['lhs']) =>
    wordedTensorGrid(tensor, tensors, { caption, marks: marks.slice(0, 1) })
  const grid = (name: string, caption: string, tensor: TensorDiffView['lhs']): FigureGrid => {
    const { planes } = seen(caption, tensor)
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
  const { length } = differing
  return {
    title: messages.title,
    controls: [
      list('shape', messages.shape, state.shape),
      list('lhs', tensors.lhs, state.lhs),
      list('rhs', tensors.rhs, state.rhs),
      list('allowed', tensors.allowed, state.allowed),
    ].join(''),
    stage: grids.map(renderGridHtml).join('') + leftOut(seen(tensors.lhs, view.lhs)),
    table: renderTableHtml({
      caption: [
        tensors.differing(length, view.difference.data.length),
        ...(length > listed ? [tensors.omittedRows(`1–${listed}`, length)] : []),
      ].join('; '),
      columns: [messages.element, tensors.lhs, tensors.rhs, tensors.difference, tensors.allowed],
      rows,
    }),
  }
}
