import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext, FigureParts } from '../figures/figure.ts'
import type { BlocksMessages } from '../messages/figures/blocks.ts'
import { planeOf } from '../models/blocks/blocks.ts'
import type { BlocksPicture, BlocksView } from '../models/blocks/blocks-model.ts'
import { type BlocksState, blocksPresets, blocksStart } from '../models/blocks/blocks-state.ts'
import { compactNumber } from '../models/compact-number.ts'
import { presetOf } from '../models/preset-of.ts'
import { type BoxPlane, renderBoxSvg } from './box-svg.ts'
import { checkControl, choicesOf, presetControl, radioControl, rangeControl } from './controls-html.ts'
import { type FigureGrid, renderGridHtml } from './grid-html.ts'
import { renderTableHtml } from './table-html.ts'

type Shown = { readonly state: BlocksState; readonly picture: BlocksPicture }

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place)

function controls(state: BlocksState, context: FigureContext<BlocksMessages>): string {
  const { messages, common } = context.words
  const range = (key: string, label: string, value: number, min: number, max: number) =>
    rangeControl({ key, label, value, min, max }, context)
  const layouts = { 'channels-first': 'channels-first', 'channels-last': 'channels-last' }
  return [
    presetControl(
      {
        key: 'preset',
        label: common.preset,
        value: presetOf(blocksPresets, blocksStart, state),
        choices: [{ value: '', label: common.custom }, ...choicesOf(messages.presets)],
      },
      context,
    ),
    range('ci', messages.inputChannels, state.inputChannels, 1, 4),
    range('co', messages.outputChannels, state.outputChannels, 1, 4),
    range('groups', messages.groups, state.groups, 1, 4),
    range('n', messages.size, state.size, 3, 5),
    range('k', messages.filter, state.filter, 1, 3),
    checkControl({ key: 'bias', label: messages.bias, value: state.bias }, context),
    radioControl({ key: 'layout', label: messages.layout, value: state.layout, choices: choicesOf(layouts) }, context),
  ].join('')
}

/** Input, kernel and output as boxes; the kernel lies in the input where the output is computed. */
function boxes({ state, picture }: Shown, context: FigureContext<BlocksMessages>): string {
  const { messages } = context.words
  const { input, filter, sums, side, current } = picture
  const { channels } = sums[current.channel]!
  const inWindow = (place: number) => {
    const [row, column] = [Math.floor(place / state.size), place % state.size]
    const [y, x] = [row - current.row, column - current.column]
    return y >= 0 && y < state.filter && x >= 0 && x < state.filter
  }
  const box = (name: string, planes: readonly BoxPlane[]) =>
    `<div class="cl-boxed"><p class="cl-caption"><strong>${escapeMarkup(name)}</strong> ${planes.length}×${planes[0]!.values.length / planes[0]!.columns}×${planes[0]!.columns}</p><div class="cl-scroll" tabindex="0" role="group" aria-label="${escapeMarkup(name)}">${renderBoxSvg(name, planes)}</div></div>`
  const label = (channel: number) => messages.channel(channel)
  return [
    box(
      messages.input,
      numbers(state.inputChannels).map((channel) => ({
        label: label(channel),
        columns: state.size,
        values: planeOf(input, 0, channel),
        isMarked: (place) => channels.includes(channel) && inWindow(place),
      })),
    ),
    box(
      messages.kernel(current.channel),
      channels.map((channel, slice) => ({
        label: label(channel),
        columns: state.filter,
        values: planeOf(filter, current.channel, slice),
        isMarked: () => true,
      })),
    ),
    box(
      messages.output,
      sums.map(({ output }, channel) => ({
        label: label(channel),
        columns: side,
        values: output,
        isMarked: (place) => channel === current.channel && place === current.place,
      })),
    ),
  ].join('')
}

/** The partial maps, their sum and the bias, side by side; then the output, channel by channel. */
function sumGrids({ state, picture }: Shown, context: FigureContext<BlocksMessages>): readonly FigureGrid[] {
  const { messages } = context.words
  const { sums, side, current } = picture
  const { channels, partials, sum } = sums[current.channel]!
  const slice = (
    label: string,
    values: readonly number[],
    name: (row: number, column: number) => readonly number[],
    marked: boolean,
  ) => ({
    label,
    columns: numbers(side).map(String),
    rows: numbers(side).map((row) => ({
      header: String(row),
      cells: numbers(side).map((column) => {
        const value = values[row * side + column]!
        const isCurrent = marked && row === current.row && column === current.column
        return { index: name(row, column), text: compactNumber(value + 0), value, kinds: isCurrent ? ['current'] : [] }
      }),
    })),
  })
  return [
    {
      name: 'partials',
      caption: messages.partials(current.channel),
      pinned: state.pin,
      slices: [
        ...partials.map((values, place) =>
          slice(messages.channel(channels[place]!), values, (row, column) => [place, row, column], true),
        ),
        slice('Σ', sum, (row, column) => [partials.length, row, column], true),
      ],
    },
    {
      name: 'output',
      caption: messages.output,
      pinned: state.pin,
      slices: sums.map(({ output }, channel) =>
        slice(messages.channel(channel), output, (row, column) => [channel, row, column], channel === current.channel),
      ),
    },
  ]
}

function memoryGrid({ state, picture }: Shown, context: FigureContext<BlocksMessages>): FigureGrid {
  const { channels } = picture.sums[picture.current.channel]!
  return {
    name: 'memory',
    caption: context.words.messages.memory,
    pinned: state.pin,
    slices: [
      {
        label: '',
        columns: picture.memory.map((_, offset) => String(offset)),
        rows: [
          {
            header: '',
            cells: picture.memory.map(({ value, channel, row, column }, offset) => ({
              index: [offset],
              text: compactNumber(value),
              value,
              corner: `${channel},${row},${column}`,
              heard: `c ${channel}, y ${row}, x ${column}`,
              kinds: channels.includes(channel) && channel === channels[0] ? ['read'] : [],
            })),
          },
        ],
      },
    ],
  }
}

/** The figure of channels as HTML: three boxes, the partial maps and their sum, and the input in memory. */
export function renderBlocks(view: BlocksView, context: FigureContext<BlocksMessages>): FigureParts {
  const { messages } = context.words
  const { state, picture } = view
  const common = { title: messages.title, controls: controls(state, context) }
  if (!picture)
    return { ...common, stage: `<p class="cl-broken">${escapeMarkup(messages.sentence(view))}</p>`, table: '' }
  const shown = { state, picture }
  const { weights, biases } = picture.parameters
  const rows = picture.sums.flatMap(({ channels, partials, bias, output }, channel) =>
    output.map((value, place) => [
      `${channel}, ${Math.floor(place / picture.side)}, ${place % picture.side}`,
      partials.map((partial, c) => `c${channels[c]}: ${compactNumber(partial[place]!)}`).join('; '),
      compactNumber(bias),
      compactNumber(value),
    ]),
  )
  return {
    ...common,
    stage: [
      boxes(shown, context),
      ...sumGrids(shown, context).map((grid) => `<div class="cl-full">${renderGridHtml(grid)}</div>`),
      `<div class="cl-full">${renderGridHtml(memoryGrid(shown, context))}<p class="cl-note">${escapeMarkup(messages.memoryNote(state.layout, picture.sums[picture.current.channel]!.channels[0]!))}</p><p class="cl-note">${escapeMarkup(messages.parameters(weights, biases))}</p></div>`,
    ].join(''),
    table: renderTableHtml({
      caption: messages.boxes,
      columns: ['o, y, x', 'Σ', messages.bias, messages.output],
      rows,
    }),
  }
}
