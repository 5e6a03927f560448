import type { FigureContext } from '../figures/figure.ts'
import type { KernelLabMessages } from '../messages/figures/kernel-lab.ts'
import { cellText } from '../models/cell-ref.ts'
import type { KernelLabView } from '../models/kernel-lab/kernel-lab-model.ts'
import { largestKernel } from '../models/kernel-lab/kernel-lab-state.ts'
import {
  cellValueControl,
  choicesOf,
  controlGroup,
  radioControl,
  rangeControl,
  selectControl,
  textControl,
} from './controls-html.ts'

/** The settings of the kernel, and of how it is applied and its result shown. */
export function kernelControls({ state }: KernelLabView, context: FigureContext<KernelLabMessages>): string {
  const { messages, common } = context.words
  const select = (key: string, label: string, value: string | number, names: { readonly [value: string]: string }) =>
    selectControl({ key, label, value, choices: choicesOf(names) }, context)
  const range = (key: string, label: string, value: number, min: number, max: number) =>
    rangeControl({ key, label, value, min, max }, context)
  const pin = state.pin?.grid === 'kernel' ? state.pin : null
  const place = pin ? pin.index[0]! * state.columns + pin.index[1]! : -1
  const kernel = [
    select('kernel', messages.kernel, state.kernel, messages.kernels),
    range('kh', messages.rows, state.rows, 1, largestKernel),
    range('kw', messages.columns, state.columns, 1, largestKernel),
    textControl({ key: 'w', label: messages.weights, value: state.weights.join(', ') }, context),
    textControl({ key: 'div', label: messages.divisor, value: state.divisor }, context),
    pin && state.weights[place] !== undefined
      ? cellValueControl(
          {
            label: common.valueOf(common.place(pin.index)),
            value: state.weights[place],
            cell: cellText(pin),
          },
          context,
        )
      : '',
  ]
  return [
    controlGroup(messages.kernel, kernel),
    radioControl(
      { key: 'op', label: messages.orientation, value: state.orientation, choices: choicesOf(messages.orientations) },
      context,
    ),
    select('border', messages.border, state.border, messages.borders),
    ...(state.part === 'playground'
      ? [
          radioControl(
            { key: 'passes', label: messages.passes, value: state.passes, choices: choicesOf(messages.passNames) },
            context,
          ),
          select('show', messages.display, state.display, messages.displays),
        ]
      : []),
  ].join('')
}
