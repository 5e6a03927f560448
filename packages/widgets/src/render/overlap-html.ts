import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { OverlapMessages } from '../messages/figures/overlap.ts'
import { cellText } from '../models/cell-ref.ts'
import { compactNumber } from '../models/compact-number.ts'
import { type OverlapView, overlapPresets, overlapStart } from '../models/overlap/overlap-model.ts'
import { presetOf } from '../models/preset-of.ts'
import {
  cellValueControl,
  choicesOf,
  controlGroup,
  presetControl,
  radioControl,
  rangeControl,
  textControl,
} from './controls-html.ts'
import { type FigureCell, type FigureGrid, renderGridHtml } from './grid-html.ts'
import { gridTable } from './grid-table.ts'
import { renderTableHtml } from './table-html.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place)

/** The shade of a count; the number says the same. */
const shade = (count: number) => `heat-${Math.min(count, 6)}`

function controls({ state, weights, x, y }: OverlapView, context: FigureContext<OverlapMessages>): string {
  const { messages, common } = context.words
  const range = (key: string, label: string, value: number, min: number, max: number) =>
    rangeControl({ key, label, value, min, max }, context)
  const list = (key: string, label: string, values: readonly number[]) =>
    textControl({ key, label, value: values.join(', ') }, context)
  const { pin } = state
  const value = pin && { w: weights, x, y }[pin.grid]?.[pin.index[0]!]
  return [
    presetControl(
      {
        key: 'preset',
        label: common.preset,
        value: presetOf(overlapPresets, { ...overlapStart, rank: state.rank }, state),
        choices: [{ value: '', label: common.custom }, ...choicesOf(messages.presets)],
      },
      context,
    ),
    radioControl({ key: 'rank', label: messages.rank, value: state.rank, choices: choicesOf(messages.ranks) }, context),
    range('n', messages.size, state.size, 2, 6),
    range('k', messages.filter, state.filter, 1, 6),
    range('s', messages.stride, state.stride, 1, 4),
    range('p', messages.padding, state.padding, 0, Math.floor(state.filter / 2)),
    controlGroup(messages.numbers, [
      list('w', messages.names.w, weights),
      list('x', messages.names.x, x),
      list('y', messages.names.y, y),
      pin && typeof value === 'number'
        ? cellValueControl({ label: common.valueOf(`${pin.grid}${pin.index[0]}`), value, cell: cellText(pin) }, context)
        : '',
    ]),
  ].join('')
}

function stampGrid(
  { state, stamps, counts, length, interior }: OverlapView,
  context: FigureContext<OverlapMessages>,
): FigureGrid {
  const { messages } = context.words
  return {
    name: 'stamps',
    caption: messages.stamps,
    pinned: state.pin,
    slices: [
      {
        label: '',
        columns: numbers(length).map(String),
        rows: [
          ...stamps.map((stamp, input) => ({
            header: messages.input(input),
            cells: stamp.map(
              (value, place): FigureCell =>
                value === null
                  ? { index: null, text: '', kinds: ['blank'] }
                  : { index: [input, place], text: '1', kinds: input === state.at ? ['read'] : [] },
            ),
          })),
          {
            header: messages.count,
            cells: counts.map(
              (count, place): FigureCell => ({
                index: [state.size, place],
                text: compactNumber(count),
                ...(interior.has(place) && { heard: messages.interior }),
                kinds: [shade(count), ...(interior.has(place) ? ['source'] : [])],
              }),
            ),
          },
        ],
      },
    ],
  }
}

function heatGrid(
  { state, counts2d, length, interior }: OverlapView,
  context: FigureContext<OverlapMessages>,
): FigureGrid {
  const { messages } = context.words
  return {
    name: 'heat',
    caption: messages.counts2d,
    pinned: state.pin,
    slices: [
      {
        label: '',
        columns: numbers(length).map(String),
        rows: numbers(length).map((row) => ({
          header: String(row),
          cells: numbers(length).map((column): FigureCell => {
            const count = counts2d[row * length + column]!
            const inside = interior.has(row) && interior.has(column)
            return {
              index: [row, column],
              text: compactNumber(count),
              ...(inside && { heard: messages.interior }),
              kinds: [shade(count)],
            }
          }),
        })),
      },
    ],
  }
}

/** The figure of overlaps as HTML: stamps or heat map, and the two inner products. */
export function renderOverlap(view: OverlapView, context: FigureContext<OverlapMessages>): FigureParts {
  const { messages } = context.words
  const { state, check } = view
  const line = (name: string, caption: string, values: readonly number[], editable: boolean) =>
    renderGridHtml({
      name,
      caption,
      editable,
      pinned: state.pin,
      slices: [
        {
          label: '',
          columns: numbers(values.length).map(String),
          rows: [
            {
              header: '',
              cells: values.map((value, place) => ({ index: [place], text: compactNumber(value + 0), value })),
            },
          ],
        },
      ],
    })
  const grid = state.rank === 2 ? heatGrid(view, context) : stampGrid(view, context)
  const { names } = messages
  return {
    title: messages.title,
    controls: controls(view, context),
    stage: [
      `<div class="cl-full">${renderGridHtml(grid)}</div>`,
      `<p class="cl-full cl-caption"><strong>${escapeMarkup(messages.adjoint)}</strong></p>`,
      line('w', names.w, view.weights, true),
      line('x', names.x, view.x, true),
      line('y', names.y, view.y, true),
      line('ax', names.ax, check.forward, false),
      line('aty', names.aty, check.transposed, false),
      `<p class="cl-full cl-products">${escapeMarkup(messages.products(view))}</p>`,
    ].join(''),
    table: renderTableHtml(gridTable(grid)),
  }
}
