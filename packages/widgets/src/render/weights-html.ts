import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { WeightsMessages } from '../messages/figures/weights.ts'
import { compactNumber } from '../models/compact-number.ts'
import { productsText } from '../models/sum-of-products.ts'
import { subscript } from '../models/weights/subscript.ts'
import type { Weight, WeightsView } from '../models/weights/weights-view.ts'
import { cellValueControl, choicesOf, radioControl, textControl } from './controls-html.ts'
import { type FigureCell, renderGridHtml } from './grid-html.ts'
import { renderTableHtml } from './table-html.ts'

function controls({ state }: WeightsView, context: FigureContext<WeightsMessages>): string {
  const { messages, common } = context.words
  const { kind, show, input, filter, pin } = state
  return [
    radioControl({ key: 'kind', label: messages.kind, value: kind, choices: choicesOf(messages.kinds) }, context),
    radioControl({ key: 'show', label: messages.show, value: show, choices: choicesOf(messages.shows) }, context),
    textControl({ key: 'x', label: messages.input, value: input.join(', ') }, context),
    textControl({ key: 'v', label: messages.filter, value: filter.join(', ') }, context),
    pin?.grid === 'input'
      ? cellValueControl(
          {
            label: common.valueOf(`${messages.input}, ${common.place(pin.index)}`),
            value: input[pin.index[0]!]!,
            cell: `input:${pin.index[0]}`,
          },
          context,
        )
      : '',
  ].join('')
}

function weightCell(weight: Weight, view: WeightsView, messages: WeightsMessages): FigureCell {
  const { row, column, value, letter, tap } = weight
  const { state, reused, at } = view
  const isReused = reused.includes(weight)
  const text = letter && state.show === 'letters' ? letter : compactNumber(value)
  return {
    index: [row, column],
    text,
    heard: [
      ...(letter ? [state.show === 'letters' ? compactNumber(value) : letter] : [messages.zero]),
      ...(isReused ? [messages.reused] : []),
    ].join(', '),
    kinds: [
      ...(tap === null ? [] : [`tap-${tap}`]),
      ...(letter ? [] : ['virtual']),
      ...(isReused ? ['marked'] : row === at && letter ? ['read'] : []),
    ],
  }
}

/** The shown row as a formula in letters; the term that is looked at stands out, in weight and by a frame. */
function formula({ matrix, at, looked }: WeightsView): string {
  const terms = matrix[at]!.filter(({ letter }) => letter).map((weight) => {
    const text = escapeMarkup(`${weight.letter}·x${subscript(weight.column)}`)
    return `<span>${weight === looked ? `<mark>${text}</mark>` : text}</span>`
  })
  return `<p class="cl-formula cl-full" data-key="formula">y${subscript(at)} = ${terms.join(' + ')}</p>`
}

function stage(view: WeightsView, { words }: FigureContext<WeightsMessages>): string {
  const { messages } = words
  const { state, matrix, output, at, free } = view
  const readColumns = new Set(matrix[at]!.filter(({ letter }) => letter).map(({ column }) => column))
  const column = (
    name: string,
    caption: string,
    numbers: readonly number[],
    cell: (place: number) => Partial<FigureCell>,
    editable: boolean,
  ) =>
    renderGridHtml({
      name,
      caption,
      slices: [
        {
          label: '',
          columns: [''],
          rows: numbers.map((value, place) => ({
            header: String(place),
            cells: [{ index: [place], text: compactNumber(value), value, ...cell(place) }],
          })),
        },
      ],
      editable,
      pinned: state.pin,
      stop: name === 'output' ? [at] : undefined,
    })
  return [
    renderGridHtml({
      name: 'weights',
      caption: messages.weights,
      note: `${matrix.length}×${state.input.length}`,
      slices: [
        {
          label: '',
          columns: state.input.map((_, place) => String(place)),
          rows: matrix.map((row, place) => ({
            header: String(place),
            cells: row.map((weight) => weightCell(weight, view, messages)),
          })),
        },
      ],
      pinned: state.pin,
    }),
    column(
      'input',
      messages.input,
      state.input,
      (place) => (readColumns.has(place) ? { kinds: ['read'], heard: messages.isRead } : {}),
      true,
    ),
    column(
      'output',
      messages.output,
      output,
      (place) => (place === at ? { kinds: ['current'], heard: messages.shown } : {}),
      false,
    ),
    formula(view),
    `<p class="cl-full" data-key="free"><strong>${escapeMarkup(messages.free(free))}</strong></p>`,
  ].join('')
}

/** The parts of the figure of weights. */
export function renderWeights(view: WeightsView, context: FigureContext<WeightsMessages>): FigureParts {
  const { messages } = context.words
  const { state, matrix, output } = view
  const rows = matrix.map((weights, row) => {
    const used = weights.filter(({ letter }) => letter)
    return [
      String(row),
      used.map(({ letter, column }) => `${letter}·x${subscript(column)}`).join(' + '),
      productsText(used.map(({ value, column }) => [value, state.input[column]!])),
      compactNumber(output[row]!),
    ]
  })
  return {
    title: messages.title,
    controls: controls(view, context),
    stage: stage(view, context),
    table: renderTableHtml({ ...messages.table, rows }),
  }
}
