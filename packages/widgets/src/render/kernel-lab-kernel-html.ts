import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext } from '../figures/figure.ts'
import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { compactNumber } from '../models/compact-number.ts'
import { type KernelLabView, regionSize } from '../models/kernel-lab/kernel-lab-model.ts'
import { labNumbers } from '../models/kernel-lab/lab-numbers.ts'
import { violationText } from '../models/violation-text.ts'
import { type FigureCell, type FigureGrid, renderGridHtml } from './grid-html.ts'
import { gridTable } from './grid-table.ts'
import { canvas } from './kernel-lab-canvas-html.ts'
import type { KernelDrawing } from './kernel-lab-html.ts'
import { kernelControls } from './kernel-lab-kernel-controls-html.ts'
import { renderTableHtml } from './table-html.ts'

function kernelGrid({ state }: KernelLabView, context: FigureContext<KernelLabMessages>): FigureGrid {
  const { rows, columns, weights, divisor } = state
  const numbers = (count: number) => Array.from({ length: count }, (_, place) => place)
  return {
    name: 'kernel',
    caption: context.words.messages.kernel,
    note: divisor === 1 ? `${rows}×${columns}` : `${rows}×${columns}, / ${compactNumber(divisor)}`,
    editable: true,
    pinned: state.pin,
    slices: [
      {
        label: '',
        columns: numbers(columns).map(String),
        rows: numbers(rows).map((row) => ({
          header: String(row),
          cells: numbers(columns).map((column): FigureCell => {
            const value = weights[row * columns + column]!
            return { index: [row, column], text: compactNumber(value), value }
          }),
        })),
      },
    ],
  }
}

function outputGrid({ state, outputs, current }: KernelLabView, context: FigureContext<KernelLabMessages>): FigureGrid {
  const numbers = Array.from({ length: regionSize }, (_, place) => place)
  return {
    name: 'outputs',
    caption: context.words.messages.outputs,
    pinned: state.pin,
    slices: [
      {
        label: '',
        columns: numbers.map((column) => String(state.column + column)),
        rows: numbers.map((row) => ({
          header: String(state.row + row),
          cells: numbers.map((column): FigureCell => {
            const value = outputs[row * regionSize + column]
            const isCurrent = current?.row === state.row + row && current.column === state.column + column
            const isSeen = row * regionSize + column <= state.at || isCurrent
            return {
              index: [row, column],
              text: isSeen && typeof value === 'number' ? compactNumber(value) : value === null ? '–' : '',
              kinds: isCurrent ? ['current'] : [],
            }
          }),
        })),
      },
    ],
  }
}

function notes(view: KernelLabView, context: FigureContext<KernelLabMessages>): string {
  const { messages } = context.words
  const { state, separable } = view
  const { rows, columns } = state
  const { range, sum } = labNumbers(view)
  const list = (values: readonly number[]) => values.map(compactNumber).join(', ')
  const said = [
    range ? messages.range(range.least, range.greatest, range.share) : messages.working,
    messages.sum(sum),
    ...(separable && rows > 1 && columns > 1
      ? [messages.separable(list(separable.column), list(separable.row), rows + columns, rows * columns)]
      : []),
    ...(state.orientation === 'convolution' ? [messages.turned] : []),
    ...(state.passes === 2 ? [messages.twice(2 * rows - 1, 2 * columns - 1)] : []),
  ]
  return `<div class="cl-full cl-lab-notes">${said.map((text, place) => `<p class="cl-note"${place === 0 ? ' data-range' : ''}>${escapeMarkup(text)}</p>`).join('')}</div>`
}

/** The kernel of the lab, one window computed, and the whole picture under it. */
export const kernelDrawing: KernelDrawing = {
  controls: kernelControls,
  stage: (view, context) => {
    const { state, refusal } = view
    const { messages, common } = context.words
    const kernel = renderGridHtml(kernelGrid(view, context))
    if (refusal) {
      const why = violationText(refusal.broken, refusal.problem, common.violation)
      return [`<p class="cl-broken">${escapeMarkup(why)}</p>`, kernel]
    }
    if (state.part === 'window') return ['', kernel + renderGridHtml(outputGrid(view, context))]
    const described = messages.sentence(view, labNumbers(view))
    return ['', kernel + canvas(view, 'after', messages.after, described) + notes(view, context)]
  },
  table: (view, context) => renderTableHtml(gridTable(kernelGrid(view, context))),
}
