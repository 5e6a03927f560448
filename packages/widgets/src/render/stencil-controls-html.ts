import type { FigureContext } from '../figures/figure.ts'
import type { StencilMessages } from '../messages/figures/stencil.ts'
import { presetOf } from '../models/preset-of.ts'
import { type StencilPreset, stencilPresets } from '../models/stencil/stencil-presets.ts'
import { type StencilState, stencilLimits, stencilStart, stencilStep } from '../models/stencil/stencil-state.ts'
import {
  checkControl,
  choicesOf,
  numberControl,
  presetControl,
  radioControl,
  rangeControl,
  selectControl,
} from './controls-html.ts'

const presets = Object.keys(stencilPresets) as StencilPreset[]

function presetName(preset: StencilPreset, { presets, transposedPreset }: StencilMessages): string {
  const direct = preset.replace('-transposed', '') as keyof StencilMessages['presets']
  return direct === preset ? presets[direct] : transposedPreset(presets[direct])
}

/** The inputs of the stencil. */
export function stencilControls(state: StencilState, context: FigureContext<StencilMessages>): string {
  const { messages, common } = context.words
  const range = (key: string, label: string, value: number, limits: { min: number; max: number }) =>
    rangeControl({ key, label, value, ...limits }, context)
  const limits = (setting: 'size' | 'filter' | 'padding') => stencilLimits(state.rank, setting)
  const ends = (['begin', 'end'] as const).map((end) =>
    numberControl(
      { key: end === 'begin' ? 'pb' : 'pe', label: messages[end], value: state[end], ...limits('padding') },
      context,
    ),
  )
  return [
    presetControl(
      {
        key: 'preset',
        label: common.preset,
        value: presetOf(stencilPresets, stencilStart, state),
        choices: [
          { value: '', label: common.custom },
          ...presets.map((value) => ({ value, label: presetName(value, messages) })),
        ],
      },
      context,
    ),
    radioControl({ key: 'rank', label: messages.rank, value: state.rank, choices: choicesOf(messages.ranks) }, context),
    range('n', messages.size, state.size, limits('size')),
    range('k', messages.filter, state.filter, limits('filter')),
    range('s', messages.stride, state.stride, stencilStep),
    range('d', messages.dilation, state.dilation, stencilStep),
    selectControl(
      { key: 'pad', label: messages.padding, value: state.padding, choices: choicesOf(messages.paddings) },
      context,
    ),
    ...(state.padding === 'explicit' ? ends : []),
    selectControl(
      { key: 'mode', label: messages.mode, value: state.mode, choices: choicesOf(messages.modes) },
      context,
    ),
    radioControl(
      { key: 'op', label: messages.operation, value: state.orientation, choices: choicesOf(messages.operations) },
      context,
    ),
    checkControl({ key: 'transposed', label: messages.transposed, value: state.transposed }, context),
  ].join('')
}
