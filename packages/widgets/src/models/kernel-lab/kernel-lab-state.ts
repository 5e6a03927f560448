import type { ConvProblem } from '@convlaws/spec'
import { cellField, choiceField, type Fields, integerField, listField, numberField } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'
import type { DisplayMode, ValueRange } from './display.ts'
import type { BorderMode, PictureFilter } from './filter-picture.ts'
import { type ImageKernel, type ImageKernelName, imageKernels } from './image-kernels.ts'
import { sampleSize } from './painting.ts'
import { grey, type Picture } from './picture.ts'
import { type SampleName, sampleNames } from './sample-names.ts'
import { scenePicture } from './scene.ts'

/** The three steps of the figure. */
export type LabPart = 'numbers' | 'window' | 'playground'

/** Everything that the kernel lab can be set to. The kernel is part of it: rows, columns, weights, divisor. */
export interface KernelLabState extends Cursor, ImageKernel {
  readonly part: LabPart
  readonly picture: SampleName | 'own'
  /** The visitor's picture, which no link holds; null where there is none. */
  readonly own: Picture | null
  readonly colour: 'rgb' | 'grey'
  /** The name of the kernel; 'custom' for one without name. */
  readonly kernel: ImageKernelName | 'custom'
  readonly border: BorderMode
  readonly orientation: ConvProblem['orientation']
  readonly passes: 1 | 2
  readonly display: DisplayMode
  /** Where the numbers are looked at: the first row and column of a small region, and the channel. */
  readonly row: number
  readonly column: number
  readonly channel: 0 | 1 | 2
  /** The range of the filtered picture, and the settings that it was filtered with; null until it is filtered. */
  readonly measured: { readonly key: string; readonly range: ValueRange } | null
}

/** The scene as numbers, with a blur at hand. */
export const kernelLabStart: KernelLabState = {
  part: 'numbers',
  picture: 'scene',
  own: null,
  colour: 'rgb',
  kernel: 'blur',
  ...imageKernels.blur,
  border: 'zeros',
  orientation: 'correlation',
  passes: 1,
  display: 'clamp',
  row: 98,
  column: 28,
  channel: 0,
  measured: null,
  ...startingCursor,
}

/** The border modes, in the order of the list. */
export const borderModes: readonly BorderMode[] = ['zeros', 'replicate', 'reflect', 'circular', 'valid']
/** The display modes, in the order of the list. */
export const displayModes: readonly DisplayMode[] = ['clamp', 'absolute', 'rescale', 'signed']
/** The most rows and columns of a kernel. */
export const largestKernel = 9
/** How far from zero a weight may be. */
export const largestWeight = 999
/** The most points along a side of a picture; a larger file is made smaller. */
export const largestPicture = 256

/** How the state is written. */
export const kernelLabFields: Fields<KernelLabState> = {
  part: choiceField('part', ['numbers', 'window', 'playground']),
  picture: choiceField('picture', [...sampleNames, 'own'] as const),
  colour: choiceField('colour', ['rgb', 'grey']),
  kernel: choiceField('kernel', [...(Object.keys(imageKernels) as ImageKernelName[]), 'custom'] as const),
  rows: integerField('kh', { min: 1, max: largestKernel }),
  columns: integerField('kw', { min: 1, max: largestKernel }),
  weights: listField<KernelLabState>(
    'w',
    { least: 1, most: largestKernel ** 2, limit: largestWeight },
    ({ rows, columns }) => rows * columns,
  ),
  divisor: numberField('div', { min: 0.001, max: 9999 }),
  border: choiceField('border', borderModes),
  orientation: choiceField('op', ['correlation', 'convolution']),
  passes: choiceField('passes', [1, 2]),
  display: choiceField('show', displayModes),
  row: integerField('row', { min: 0, max: largestPicture - 1 }),
  column: integerField('col', { min: 0, max: largestPicture - 1 }),
  channel: choiceField('ch', [0, 1, 2]),
  at: integerField('step', { min: 0, max: 35 }),
  pin: cellField('pin'),
}

/**
 * The picture that a state is about. Where the visitor's own is not there, the first sample stands in its place. `sample`
 * draws the others.
 */
export function pictureOf({ picture, own, colour }: KernelLabState, sample: (name: SampleName) => Picture): Picture {
  const kept = picture === 'own' && own
  const found = kept || (picture === 'own' || picture === 'scene' ? scenePicture() : sample(picture))
  return colour === 'grey' ? grey(found) : found
}

/** The size of the picture that a state is about. */
export function pictureSize({ picture, own }: KernelLabState): { readonly width: number; readonly height: number } {
  return picture === 'own' && own ? own : { width: sampleSize, height: sampleSize }
}

/** How the picture of a state is filtered. */
export function filterOf({
  rows,
  columns,
  weights,
  divisor,
  border,
  orientation,
  passes,
}: KernelLabState): PictureFilter {
  return { kernel: { rows, columns, weights, divisor }, border, orientation, passes }
}

/** Everything that the numbers of the filtered picture depend on, as text; `owns` numbers the visitor's pictures. */
export function filterKey(state: KernelLabState, owns: number): string {
  return JSON.stringify([state.picture, state.own ? owns : 0, state.colour, filterOf(state)])
}
