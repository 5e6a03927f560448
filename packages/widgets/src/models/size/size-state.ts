import type { Axis, ConvProblem, Padding } from '@convlaws/spec'
import { choiceField, type Field, type Fields, integerField } from '../../fields.ts'
import { smallProblem } from '../small-problem.ts'

/** The short name of a number of an axis. */
export type SizeKey = 'h' | 'k' | 's' | 'd' | 'pb' | 'pe'

/** The numbers of an axis with their short names and limits, in the order in which they are read. */
export const sizeSettings: {
  readonly [key in SizeKey]: { readonly setting: keyof Axis; readonly min: number; readonly max: number }
} = {
  h: { setting: 'inputSize', min: 1, max: 512 },
  k: { setting: 'filterSize', min: 1, max: 31 },
  s: { setting: 'stride', min: 1, max: 16 },
  d: { setting: 'dilation', min: 1, max: 16 },
  pb: { setting: 'begin', min: 0, max: 64 },
  pe: { setting: 'end', min: 0, max: 64 },
}

/** One number of one axis, `h0`. */
export type AxisKey = `${SizeKey}${0 | 1 | 2}`

/** Sizes and options of up to three axes, and which of them is drawn. */
export interface SizeState extends Readonly<Record<AxisKey, number>> {
  readonly rank: 1 | 2 | 3
  /** The axis that is drawn, and whose paddings are compared. */
  readonly axis: 0 | 1 | 2
  /** 'explicit' stands for the numbers `pb` and `pe`. */
  readonly padding: 'explicit' | 'same-upper' | 'same-lower'
  readonly transposed: boolean
}

const places = [0, 1, 2] as const
const keys = Object.keys(sizeSettings) as SizeKey[]

/** Every axis with the same numbers. */
function everyAxis(numbers: Readonly<Record<SizeKey, number>>): Readonly<Record<AxisKey, number>> {
  const entries = places.flatMap((axis) => keys.map((key) => [`${key}${axis}`, numbers[key]] as const))
  return Object.fromEntries(entries) as Record<AxisKey, number>
}

const lecture: Readonly<Record<SizeKey, number>> = { h: 28, k: 3, s: 1, d: 1, pb: 0, pe: 0 }

/** 28×28 with 3×3 gives 26×26. */
export const sizeStart: SizeState = { rank: 2, axis: 0, padding: 'explicit', transposed: false, ...everyAxis(lecture) }

/** The name of a preset of output sizes. */
export type SizePreset = 'lecture' | 'floor' | 'half' | 'resnet' | 'even' | 'nothing'

/** Named settings: the lecture's, elements that are never read, a network's first layer, and a filter that does not fit. */
export const sizePresets: { readonly [name in SizePreset]: Partial<SizeState> } = {
  lecture: {},
  floor: everyAxis({ ...lecture, h: 12, s: 4 }),
  half: everyAxis({ ...lecture, pb: 1, pe: 1 }),
  resnet: everyAxis({ ...lecture, h: 224, k: 7, s: 2, pb: 3, pe: 3 }),
  even: { ...everyAxis({ ...lecture, h: 10, k: 4, s: 3 }), padding: 'same-upper' },
  nothing: everyAxis({ ...lecture, h: 4, d: 2 }),
}

const numberFields = Object.fromEntries(
  places.flatMap((axis) => keys.map((key) => [`${key}${axis}`, integerField(`${key}${axis}`, sizeSettings[key])])),
) as Record<AxisKey, Field<number, unknown>>

/** The state as text. */
export const sizeFields: Fields<SizeState> = {
  rank: choiceField('rank', [1, 2, 3]),
  axis: choiceField('axis', [0, 1, 2]),
  padding: choiceField('pad', ['explicit', 'same-upper', 'same-lower']),
  transposed: choiceField('transposed', [false, true]),
  ...numberFields,
}

/** The axes that a state has. */
export function sizeAxes(state: SizeState): Axis[] {
  return places.slice(0, state.rank).map((axis) => ({
    inputSize: state[`h${axis}`],
    filterSize: state[`k${axis}`],
    stride: state[`s${axis}`],
    dilation: state[`d${axis}`],
    begin: state[`pb${axis}`],
    end: state[`pe${axis}`],
  }))
}

/** The problem of axes with a padding by name, or with their own; it may be invalid. */
export function problemOfAxes(axes: readonly Axis[], padding: SizeState['padding'] | 'valid'): ConvProblem {
  const list: Padding = axes.map(({ begin, end }) => [begin, end] as const)
  return smallProblem({
    inputSize: axes.map(({ inputSize }) => inputSize),
    filterSize: axes.map(({ filterSize }) => filterSize),
    strides: axes.map(({ stride }) => stride),
    dilations: axes.map(({ dilation }) => dilation),
    padding: padding === 'explicit' ? list : padding,
  })
}
