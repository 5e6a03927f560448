import { explicitPadding } from '@convlaws/spec'
import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { FlipMessages } from '../messages/figures/flip.ts'
import { compactNumber } from '../models/compact-number.ts'
import { flipLimits, flipPresets, flipStart } from '../models/flip/flip-state.ts'
import type { FlipView } from '../models/flip/flip-view.ts'
import { presetOf } from '../models/preset-of.ts'
import { sumText } from '../models/sum-of-products.ts'
import { cellValueControl, choicesOf, presetControl, radioControl, rangeControl, textControl } from './controls-html.ts'
import { renderExchange, renderMoving } from './flip-readouts-html.ts'
import { type FigureCell, renderGridHtml } from './grid-html.ts'
import { renderTableHtml } from './table-html.ts'

const minus = (place: number) => compactNumber(place)

const plain = (value: number | undefined, kinds: readonly string[] = [], heard = ''): FigureCell => ({
  index: null,
  text: value === undefined ? '' : compactNumber(value),
  value,
  kinds: value === undefined ? ['blank'] : kinds,
  heard,
})

function controls({ state }: FlipView, context: FigureContext<FlipMessages>): string {
  const { messages, common } = context.words
  const { pin } = state
  const edited = pin?.grid === 'input' || pin?.grid === 'filter' ? pin : null
  return [
    presetControl(
      {
        key: 'preset',
        label: common.preset,
        value: presetOf(flipPresets, flipStart, { ...state, isTurning: false }),
        choices: [{ value: '', label: common.custom }, ...choicesOf(messages.presets)],
      },
      context,
    ),
    radioControl(
      { key: 'op', label: messages.operation, value: state.orientation, choices: choicesOf(messages.operations) },
      context,
    ),
    textControl({ key: 'x', label: messages.input, value: state.input.join(', ') }, context),
    textControl({ key: 'w', label: messages.filter, value: state.filter.join(', ') }, context),
    rangeControl({ key: 'shift', label: messages.shift, value: state.shift, ...flipLimits.shift }, context),
    radioControl(
      { key: 'border', label: messages.border, value: state.border, choices: choicesOf(messages.borders) },
      context,
    ),
    edited
      ? cellValueControl(
          {
            label: common.valueOf(
              `${edited.grid === 'input' ? messages.signal : messages.kernel}, ${common.place(edited.index)}`,
            ),
            value: state[edited.grid as 'input' | 'filter'][edited.index[0]!]!,
            cell: `${edited.grid}:${edited.index[0]}`,
          },
          context,
        )
      : '',
  ].join('')
}

/** Signal, kernel as it lies on it, and output, in common columns. */
function line(view: FlipView, messages: FlipMessages): string {
  const { state, problem, laid, output, at, looked, affected } = view
  const [begin, end] = explicitPadding(problem)[0]!
  const columns = Array.from({ length: begin + state.input.length + end }, (_, column) => column - begin)
  const isShown = (place: number) => looked === null && laid.some((tap) => tap.place === place)
  const signal = columns.map((place): FigureCell => {
    const value = state.input[place]
    const outside = state.border === 'circular' ? state.input.at(place % state.input.length) : 0
    const kinds = [...(isShown(place) ? ['read'] : []), ...(place === looked ? ['marked'] : [])]
    return value === undefined
      ? plain(outside, ['virtual', ...kinds], messages.outside)
      : { index: [place], grid: 'input', editable: true, text: compactNumber(value), value, kinds }
  })
  const kernel = columns.map((place) => {
    const tap = looked === null ? laid.find((entry) => entry.place === place) : undefined
    return plain(tap?.value, ['read'])
  })
  const outputs = columns.map((place): FigureCell => {
    const value = output[place]
    const isReader = affected.includes(place)
    const isCurrent = looked === null && place === at
    if (value === undefined) return plain(undefined)
    const [kinds, heard] = isReader
      ? [['marked'], messages.reads]
      : isCurrent
        ? [['current'], messages.shown]
        : [[], '']
    return { index: [place], grid: 'output', text: compactNumber(value), value, kinds, heard }
  })
  return renderGridHtml({
    name: 'line',
    caption: `${messages.signal}, ${messages.kernel}, ${messages.output}`,
    slices: [
      {
        label: '',
        columns: columns.map(minus),
        rows: [
          { header: messages.signal, cells: signal },
          { header: messages.kernel, cells: kernel },
          { header: messages.output, cells: outputs },
        ],
      },
    ],
    pinned: state.pin,
  })
}

function kernels({ state, laid }: FlipView, messages: FlipMessages): string {
  const { filter, orientation, isTurning, pin } = state
  const order = laid.map(({ value }) => compactNumber(value))
  const caption = messages.laid[orientation]
  return [
    renderGridHtml({
      name: 'filter',
      caption: messages.kernel,
      slices: [
        {
          label: '',
          columns: filter.map((_, place) => String(place)),
          rows: [
            {
              header: '',
              cells: filter.map((value, place) => ({ index: [place], text: compactNumber(value), value })),
            },
          ],
        },
      ],
      editable: true,
      pinned: pin,
    }),
    `<div data-key="laid"><p class="cl-caption">${escapeMarkup(caption)}</p>`,
    `<div class="cl-boxes${isTurning ? ' cl-turning' : ''}" data-key="${orientation}" role="img" aria-label="${escapeMarkup(`${caption}: ${order.join(', ')}`)}">${order.map((text) => `<span>${escapeMarkup(text)}</span>`).join('')}</div></div>`,
  ].join('')
}

/** The parts of the figure of turning and moving. */
export function renderFlip(view: FlipView, context: FigureContext<FlipMessages>): FigureParts {
  const { messages } = context.words
  const { output } = view
  const { caption, columns } = messages.table
  const rows = view.allTerms.map((terms, place) => {
    const [products = '', sum = ''] = sumText(terms, output[place]!).split(' = ')
    return [String(place), products, sum]
  })
  return {
    title: messages.title,
    controls: controls(view, context),
    stage: [
      kernels(view, messages),
      line(view, messages),
      `<div class="cl-full" data-key="exchange">${renderExchange(view, messages)}</div>`,
      `<div class="cl-full" data-key="moving">${renderMoving(view, messages)}</div>`,
    ].join(''),
    table: renderTableHtml({ caption, columns, rows }),
  }
}
