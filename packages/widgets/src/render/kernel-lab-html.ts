import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { compactNumber } from '../models/compact-number.ts'
import { type KernelLabView, regionSize } from '../models/kernel-lab/kernel-lab-model.ts'
import { filterOf } from '../models/kernel-lab/kernel-lab-state.ts'
import { labNumbers } from '../models/kernel-lab/lab-numbers.ts'
import { passProblem } from '../models/kernel-lab/pass-problem.ts'
import { reachBefore } from '../models/kernel-lab/region.ts'
import { violationText } from '../models/violation-text.ts'
import { type FigureCell, type FigureGrid, renderGridHtml } from './grid-html.ts'
import { gridTable } from './grid-table.ts'
import { kernelLabControls } from './kernel-lab-controls-html.ts'
import { renderTableHtml } from './table-html.ts'

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

/** A canvas that the element paints, of a size that is known before; the region is marked on the picture itself. */
function canvas(view: KernelLabView, role: 'before' | 'after', caption: string, described: string): string {
  const { picture, state } = view
  const [rows, columns] = role === 'after' && state.border === 'valid' ? [state.rows - 1, state.columns - 1] : [0, 0]
  const [width, height] = [
    Math.max(1, picture.width - columns * state.passes),
    Math.max(1, picture.height - rows * state.passes),
  ]
  const mark =
    state.part === 'playground'
      ? ''
      : `<span class="cl-region" style="left:${percent(state.column, picture.width)};top:${percent(state.row, picture.height)};width:${percent(regionSize, picture.width)};height:${percent(regionSize, picture.height)}"></span>`
  return `<div class="cl-picture" data-key="${role}"><p class="cl-caption"><strong>${escapeMarkup(caption)}</strong> ${width}×${height}</p><div class="cl-paper"><canvas data-canvas="${role}" width="${width}" height="${height}" role="img" aria-label="${escapeMarkup(described)}"></canvas>${mark}</div></div>`
}

/** The numbers of the region, with those around it that windows read. */
function regionGrid({ state, region, current }: KernelLabView, context: FigureContext<KernelLabMessages>): FigureGrid {
  const { messages } = context.words
  const [up, left] = reachBefore(state)
  const isRead = (row: number, column: number) =>
    state.part === 'window' &&
    current !== null &&
    row >= current.row - up &&
    row < current.row - up + state.rows &&
    column >= current.column - left &&
    column < current.column - left + state.columns
  return {
    name: 'region',
    caption: messages.numbers,
    pinned: state.pin,
    slices: [
      {
        label: '',
        columns: region[0]!.map(({ column }) => compactNumber(column)),
        rows: region.map((cells, r) => ({
          header: compactNumber(cells[0]!.row),
          cells: cells.map(
            ({ row, column, value, virtual }, c): FigureCell => ({
              index: [r, c],
              text: compactNumber(value),
              ...(virtual && { heard: messages.outside }),
              kinds: [...(virtual ? ['virtual'] : []), ...(isRead(row, column) ? ['read'] : [])],
            }),
          ),
        })),
      },
    ],
  }
}

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

/** The kernel lab as HTML. Canvases are left for the element to paint. */
export function renderKernelLab(view: KernelLabView, context: FigureContext<KernelLabMessages>): FigureParts {
  const { messages } = context.words
  const { state, picture, refusal } = view
  const described = messages.sentence(view, labNumbers(view))
  const before = canvas(view, 'before', messages.before, messages.pictures[state.picture])
  const region = regionGrid(view, context)
  const refused = refusal
    ? `<p class="cl-broken">${escapeMarkup(violationText(refusal, passProblem(picture, filterOf(state)), context.words.common.violation))}</p>`
    : ''
  const kernel = kernelGrid(view, context)
  const stages = {
    numbers: () => [before, renderGridHtml(region)],
    window: () => [
      refused,
      before,
      renderGridHtml(region),
      renderGridHtml(kernel),
      refusal ? '' : renderGridHtml(outputGrid(view, context)),
    ],
    playground: () => [
      refused,
      before,
      renderGridHtml(kernel),
      refusal ? '' : canvas(view, 'after', messages.after, described),
      refusal ? '' : notes(view, context),
    ],
  }
  return {
    title: messages.title,
    controls: kernelLabControls(view, context),
    stage: stages[state.part]().join(''),
    table: [region, ...(state.part === 'numbers' ? [] : [kernel])]
      .map((grid) => renderTableHtml(gridTable(grid)))
      .join(''),
  }
}
