import { escapeMarkup } from '../escape-markup.ts'
import type { FigureContext } from '../figures/figure.ts'
import type { GradientMessages } from '../messages/figures/gradient.ts'
import { type CellRef, cellText } from '../models/cell-ref.ts'
import {
  type GradientView,
  gradientPresets,
  gradientStart,
  type OperandGrid,
} from '../models/gradient/gradient-model.ts'
import { presetOf } from '../models/preset-of.ts'
import {
  cellValueControl,
  choicesOf,
  controlGroup,
  presetControl,
  radioControl,
  rangeControl,
  selectControl,
  textControl,
} from './controls-html.ts'

/** What a cell of an operand is called. */
const cellName = ({ grid, index }: CellRef) => `${grid === 'd' ? 'δ' : grid}${index.join(',')}`

/** The settings of the gradient animator. */
export function gradientControls({ state, picture }: GradientView, context: FigureContext<GradientMessages>): string {
  const { fields: names, ...messages } = context.words.messages
  const range = (key: string, label: string, value: number, min: number, max: number) =>
    rangeControl({ key, label, value, min, max }, context)
  const list = (key: string, label: string, value: readonly number[]) =>
    textControl({ key, label, value: value.join(', ') }, context)
  const { common } = context.words
  const pinned = state.pin
  const values = { x: state.input, w: state.filter, d: picture?.upstream } as const
  const value = pinned ? values[pinned.grid as OperandGrid]?.[pinned.index[0]!] : undefined
  return [
    presetControl(
      {
        key: 'preset',
        label: common.preset,
        value: presetOf(gradientPresets, gradientStart, state),
        choices: [{ value: '', label: common.custom }, ...choicesOf(messages.presets)],
      },
      context,
    ),
    radioControl(
      { key: 'of', label: names.result, value: state.result, choices: choicesOf(messages.gradients) },
      context,
    ),
    radioControl({ key: 'view', label: names.view, value: state.view, choices: choicesOf(messages.views) }, context),
    selectControl(
      { key: 'op', label: names.orientation, value: state.orientation, choices: choicesOf(messages.orientations) },
      context,
    ),
    range('s', names.stride, state.stride, 1, 4),
    range('dil', names.dilation, state.dilation, 1, 4),
    range('pb', names.begin, state.begin, 0, 6),
    range('pe', names.end, state.end, 0, 6),
    selectControl(
      { key: 'mode', label: names.paddingMode, value: state.paddingMode, choices: choicesOf(messages.modes) },
      context,
    ),
    controlGroup(names.numbers, [
      list('x', names.input, state.input),
      list('w', names.filter, state.filter),
      list('d', names.outputGradient, state.outputGradient),
      pinned && value !== undefined
        ? cellValueControl({ label: common.valueOf(cellName(pinned)), value, cell: cellText(pinned) }, context)
        : `<p class="cl-note">${escapeMarkup(common.chooseCell)}</p>`,
    ]),
  ].join('')
}
