import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { FastMessages } from '../messages/figures/fast.ts'
import { compactNumber } from '../models/compact-number.ts'
import type { FastView } from '../models/fast/fast-model.ts'
import type { Complex } from '../models/fast/fft.ts'
import { fastControls } from './fast-controls-html.ts'
import { type FigureCell, type FigureGrid, type GridSlice, renderGridHtml } from './grid-html.ts'
import { gridTable } from './grid-table.ts'
import { renderTableHtml } from './table-html.ts'

type Rows = GridSlice['rows'][number]

/** A row of cells named by row and column, the ones in `read` marked. */
function row(
  at: number,
  header: string,
  values: readonly (number | null)[],
  { read = () => false, kinds = [] }: { read?: (column: number) => boolean; kinds?: readonly string[] } = {},
): Rows {
  return {
    header,
    cells: values.map((value, column): FigureCell => {
      if (value === null) return { index: null, text: '', kinds: ['blank'] }
      return {
        index: [at, column],
        text: compactNumber(value + 0), // a negative zero is a zero
        value,
        kinds: [...kinds, ...(read(column) ? ['read'] : [])],
      }
    }),
  }
}

const names = (letter: string, count: number) => Array.from({ length: count }, (_, place) => `${letter}${place}`)

function im2colGrid({ rows, state, result, at }: FastView, messages: FastMessages): FigureGrid {
  const isAt = (line: number) => ({ read: () => line === at })
  const lines = rows.map((window, line) =>
    row(line, `y${line}`, [...window, line <= at ? result.output[line]! : null], isAt(line)),
  )
  return {
    name: 'stage',
    caption: messages.stages.im2col,
    slices: [{ label: '', columns: [...state.filter.map((value) => `×${compactNumber(value)}`), '='], rows: lines }],
  }
}

function winogradGrid({ tiles, at, result }: FastView, messages: FastMessages): FigureGrid {
  const { input, transformedInput, transformedFilter, products, output } = tiles[at]!
  const shown = result.output.slice(2 * at, 2 * at + 2).map((_, place) => output[place]!)
  return {
    name: 'stage',
    caption: messages.stages.winograd,
    slices: [
      {
        label: '',
        columns: ['0', '1', '2', '3'],
        rows: [
          row(0, `d = x${2 * at}…`, input),
          row(1, 'Bᵀd', transformedInput),
          row(2, 'Gw', transformedFilter),
          row(3, 'm = Gw ⊙ Bᵀd', products, { read: () => true }),
          row(4, 'Aᵀm = y', [...shown, null, null].slice(0, 4), { read: () => true }),
        ],
      },
    ],
  }
}

function fftGrid({ stages, at, state, result }: FastView, messages: FastMessages): FigureGrid {
  const { rows: said } = messages
  const pair = (line: number, name: string, values: readonly Complex<number>[], step: number): Rows[] => {
    const seen = (part: 're' | 'im') => values.map((value) => (step <= at ? value[part] : null))
    const mark = { read: () => step === at }
    return [row(line, `Re ${name}`, seen('re'), mark), row(line + 1, `Im ${name}`, seen('im'), mark)]
  }
  const operand = (line: number, header: string, values: readonly number[], length: number): Rows => {
    const { cells, ...rest } = row(line, header, values)
    return {
      ...rest,
      cells: cells.map((cell, column) => (column < length ? cell : { ...cell, kinds: ['virtual'], heard: said.zero })),
    }
  }
  const output = stages.result.map(({ re }) => (at === 3 ? re : null))
  return {
    name: 'stage',
    caption: messages.stages.fft,
    slices: [
      {
        label: '',
        columns: names('', stages.input.length),
        rows: [
          operand(0, 'x', stages.input, state.input.length),
          operand(1, 'w', stages.filter, state.filter.length),
          ...pair(2, 'X', stages.inputSpectrum, 0),
          ...pair(4, 'W', stages.filterSpectrum, 1),
          ...pair(6, 'X·W̄', stages.product, 2),
          row(8, said.result, output, { read: (column) => column < result.output.length }),
        ],
      },
    ],
  }
}

const stageOf = { im2col: im2colGrid, winograd: winogradGrid, fft: fftGrid } as const

/** A number that may be very small: two digits of it are enough. */
const brief = (value: number) => compactNumber(Number(value.toPrecision(2)))

/** A number of float32 with the nine digits that tell it from every other, so that a rounding is seen. */
const inFull = (value: number) => String(Number(value.toPrecision(9)) + 0).replaceAll('-', '−')

/** What each algorithm has made of each output: value, error, allowed. */
function comparison({ results, definition }: FastView, messages: FastMessages): string {
  const rows = [
    [messages.definition, ...definition.map(inFull)],
    ...results.flatMap(({ algorithm, accuracy, output, errors, allowed, counts }) => [
      [
        `${messages.algorithms[algorithm]} (${messages.counts(counts.multiplications, counts.additions)})`,
        ...output.map(inFull),
      ],
      [messages.error, ...errors.map(brief)],
      [`${messages.allowed} (${messages.accuracy[accuracy]})`, ...allowed.map(brief)],
    ]),
  ]
  return renderTableHtml({
    caption: messages.comparison,
    columns: [messages.algorithm, ...names('y', definition.length)],
    rows,
  })
}

/** The figure of fast algorithms as HTML: operands, the step of one algorithm, and the errors of all three. */
export function renderFast(view: FastView, context: FigureContext<FastMessages>): FigureParts {
  const { messages } = context.words
  const { state, definition } = view
  const line = (name: string, letter: string, caption: string, values: readonly number[]) =>
    renderGridHtml({
      name,
      caption,
      slices: [
        {
          label: '',
          columns: names(letter, values.length),
          rows: [
            {
              header: '',
              cells: values.map((value, place) => ({ index: [place], text: compactNumber(value), value })),
            },
          ],
        },
      ],
      editable: name !== 'y',
      pinned: state.pin,
    })
  const grid = stageOf[state.algorithm](view, messages)
  return {
    title: messages.title,
    controls: fastControls(view, context),
    stage: [
      line('x', 'x', messages.input, state.input),
      line('w', 'w', messages.filter, state.filter),
      line('y', 'y', messages.definition, definition),
      `<div class="cl-full">${renderGridHtml(grid)}</div>`,
      `<div class="cl-full cl-numbers">${comparison(view, messages)}<p class="cl-note">${escapeMarkup(messages.note)}</p></div>`,
    ].join(''),
    table: renderTableHtml(gridTable(grid)),
  }
}
