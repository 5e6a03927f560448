import type { FigureContext } from '../figures/figure.ts'
import type { FastMessages } from '../messages/figures/fast.ts'
import { cellText } from '../models/cell-ref.ts'
import type { FastView } from '../models/fast/fast-model.ts'
import { fastPresets, fastStart } from '../models/fast/fast-state.ts'
import { presetOf } from '../models/preset-of.ts'
import { cellValueControl, choicesOf, controlGroup, presetControl, radioControl, textControl } from './controls-html.ts'

/** The settings of the figure of fast algorithms. */
export function fastControls({ state }: FastView, context: FigureContext<FastMessages>): string {
  const { messages, common } = context.words
  const list = (key: string, label: string, values: readonly number[]) =>
    textControl({ key, label, value: values.join(', ') }, context)
  const { pin } = state
  const value = pin && (pin.grid === 'x' ? state.input : state.filter)[pin.index[0]!]
  return [
    presetControl(
      {
        key: 'preset',
        label: common.preset,
        value: presetOf(fastPresets, { ...fastStart, algorithm: state.algorithm }, state),
        choices: [{ value: '', label: common.custom }, ...choicesOf(messages.presets)],
      },
      context,
    ),
    radioControl(
      { key: 'by', label: messages.algorithm, value: state.algorithm, choices: choicesOf(messages.algorithms) },
      context,
    ),
    controlGroup(messages.numbers, [
      list('x', messages.input, state.input),
      list('w', messages.filter, state.filter),
      pin && value !== undefined && value !== null
        ? cellValueControl({ label: common.valueOf(`${pin.grid}${pin.index[0]}`), value, cell: cellText(pin) }, context)
        : '',
    ]),
  ].join('')
}
