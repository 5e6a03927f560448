import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { StencilMessages } from '../messages/figures/stencil.ts'
import { compactNumber } from '../models/compact-number.ts'
import { indexAt, offsetOf } from '../models/row-major.ts'
import type { StencilCell, StencilView } from '../models/stencil/stencil-view.ts'
import { productsText } from '../models/sum-of-products.ts'
import { violationText } from '../models/violation-text.ts'
import { type FigureCell, renderGridHtml } from './grid-html.ts'
import { slicesOf } from './slices.ts'
import { stencilControls } from './stencil-controls-html.ts'
import { renderTableHtml } from './table-html.ts'

const sizeText = (sizes: readonly number[]) => sizes.join('×')

function inputCell(cell: StencilCell, messages: StencilMessages): FigureCell {
  const { index, kind, value, source, factor, isUnread, isRelated } = cell
  const heard = [
    ...(kind === 'real' ? [] : [messages.kinds[kind]]),
    ...(kind === 'padding' && source ? [messages.from(source)] : []),
    ...(factor === undefined ? [] : [messages.times(factor)]),
    ...(isUnread ? [messages.unread] : []),
    ...(isRelated ? [messages.looked] : []),
  ]
  return {
    index,
    text: compactNumber(value),
    value,
    ...(factor !== undefined && { corner: `×${compactNumber(factor)}` }),
    heard: heard.join(', '),
    kinds: [
      ...(kind === 'real' ? [] : ['virtual']),
      ...(factor === undefined ? [] : ['read']),
      ...(isUnread ? ['unread'] : []),
      ...(isRelated ? ['marked'] : []),
    ],
  }
}

function grids(view: StencilView, { words }: FigureContext<StencilMessages>): string {
  const { messages, common } = words
  const {
    state,
    broken,
    cells,
    extendedSize,
    filterSize,
    resultSize,
    filter,
    results,
    at,
    affected,
    looked,
    inputSize,
  } = view
  const isInput = looked?.grid === 'input'
  const input = renderGridHtml({
    name: 'input',
    caption: messages.input,
    note: sizeText(inputSize),
    slices: slicesOf(
      cells.map((cell) => inputCell(cell, messages)),
      extendedSize,
      common,
      cells[0]!.index,
    ),
    pinned: state.pin,
    stop: inputSize.map(() => 0),
  })
  const isTurned = (state.orientation === 'convolution') !== state.transposed
  const kernel = renderGridHtml({
    name: 'filter',
    caption: messages.kernel,
    note: sizeText(filterSize) + (isTurned ? `, ${messages.turned}` : ''),
    slices: slicesOf(
      filter.map((value, offset) => {
        const index = indexAt(filterSize, offset)
        const isLooked = looked?.grid === 'filter' && looked.index.join() === index.join()
        return {
          index,
          text: compactNumber(value),
          value,
          kinds: isLooked ? ['marked'] : [],
          heard: isLooked ? messages.looked : '',
        }
      }),
      filterSize,
      common,
    ),
    pinned: state.pin,
  })
  const output = (offset: number, value: number): FigureCell => {
    const index = indexAt(resultSize, offset)
    const isShown = !isInput && offset === offsetOf(resultSize, at)
    const isReader = affected.includes(offset)
    return {
      index,
      text: compactNumber(value),
      value,
      kinds: isShown ? ['current'] : isReader ? ['marked'] : [],
      heard: isShown ? messages.shown : isReader ? messages.affected : '',
    }
  }
  return [
    input,
    kernel,
    broken
      ? ''
      : renderGridHtml({
          name: 'output',
          caption: state.transposed ? messages.result : messages.output,
          note: sizeText(resultSize),
          slices: slicesOf(
            results.map((value, offset) => output(offset, value)),
            resultSize,
            common,
          ),
          pinned: state.pin,
          stop: at,
        }),
  ].join('')
}

/** Whether output i reads the inputs i + a: what is said of counting holds without options only. */
const isPlain = ({ transposed, stride, dilation, padding, begin, end }: StencilView['state']) =>
  !transposed && stride === 1 && dilation === 1 && padding === 'explicit' && begin === 0 && end === 0

function notes({ broken, problem, cells, state }: StencilView, { words }: FigureContext<StencilMessages>): string {
  const { messages } = words
  const unread = cells.filter(({ isUnread, kind }) => isUnread && kind !== 'inserted').length
  const note = (text: string) => `<p class="cl-note">${escapeMarkup(text)}</p>`
  return [
    '<div class="cl-full" data-key="notes">',
    broken
      ? `<p class="cl-broken" data-key="broken">${escapeMarkup(violationText(broken, problem, words.common.violation))}</p>`
      : '',
    unread > 0 && !state.transposed ? note(messages.unreadNote(unread)) : '',
    isPlain(state) ? note(messages.counting) : '',
    '</div>',
  ].join('')
}

/** Every result with its products, as the view of each of them says. */
function table(view: StencilView, { words }: FigureContext<StencilMessages>): string {
  const { resultSize, results, allTerms } = view
  const { caption, columns } = words.messages.table
  const rows = results.map((value, offset) => {
    const index = indexAt(resultSize, offset)
    const products = productsText(allTerms[offset]!.map(({ factors }) => factors))
    return [words.common.place(index), products, compactNumber(value)]
  })
  return renderTableHtml({ caption, columns, rows })
}

/** The parts of the stencil. */
export function renderStencil(view: StencilView, context: FigureContext<StencilMessages>): FigureParts {
  return {
    title: context.words.messages.title,
    controls: stencilControls(view.state, context),
    stage: grids(view, context) + notes(view, context),
    table: table(view, context),
  }
}
