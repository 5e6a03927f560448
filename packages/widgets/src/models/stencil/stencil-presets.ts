import type { StencilState } from './stencil-state.ts'

type Change = Partial<StencilState>

const padded = (amount: number): Change => ({ begin: amount, end: amount })

/** Drawings of conv_arithmetic that are no transposed ones. */
type Arithmetic =
  | 'no-padding-no-strides'
  | 'arbitrary-padding-no-strides'
  | 'same-padding-no-strides'
  | 'full-padding-no-strides'
  | 'no-padding-strides'
  | 'padding-strides'
  | 'padding-strides-odd'

/** The cases of https://github.com/vdumoulin/conv_arithmetic that are no transposed ones, by the names of its drawings. */
const arithmetic: { readonly [name in Arithmetic]: Change } = {
  'no-padding-no-strides': { size: 4, filter: 3 },
  'arbitrary-padding-no-strides': { size: 5, filter: 4, ...padded(2) },
  'same-padding-no-strides': { size: 5, filter: 3, ...padded(1) },
  'full-padding-no-strides': { size: 5, filter: 3, ...padded(2) },
  'no-padding-strides': { size: 5, filter: 3, stride: 2 },
  'padding-strides': { size: 5, filter: 3, stride: 2, ...padded(1) },
  'padding-strides-odd': { size: 6, filter: 3, stride: 2, ...padded(1) },
}

const transposed: { readonly [name in `${Arithmetic}-transposed`]: Change } = Object.fromEntries(
  Object.entries(arithmetic).map(([name, change]) => [`${name}-transposed`, { ...change, transposed: true }]),
) as { [name in `${Arithmetic}-transposed`]: Change }

/** The name of a preset of the stencil. */
export type StencilPreset =
  | 'lecture'
  | Arithmetic
  | `${Arithmetic}-transposed`
  | 'dilation'
  | 'asymmetric'
  | 'same-upper'
  | 'same-lower'
  | 'reflect'
  | 'replicate'
  | 'circular'
  | 'reflect-too-wide'
  | 'circular-too-wide'

/**
 * Named settings: the figure of the lecture, the 15 drawings of conv_arithmetic, and borders. Two of them are refused,
 * as asked for in https://github.com/pytorch/pytorch/issues/134840.
 */
export const stencilPresets: { readonly [name in StencilPreset]: Change } = {
  lecture: {},
  ...arithmetic,
  ...transposed,
  dilation: { size: 7, filter: 3, dilation: 2 },
  asymmetric: { size: 5, filter: 3, begin: 2, end: 0 },
  'same-upper': { size: 5, filter: 2, padding: 'same-upper' },
  'same-lower': { size: 5, filter: 2, padding: 'same-lower' },
  reflect: { size: 4, filter: 3, mode: 'reflect', ...padded(2) },
  replicate: { size: 4, filter: 3, mode: 'replicate', ...padded(2) },
  circular: { size: 4, filter: 3, mode: 'circular', ...padded(2) },
  'reflect-too-wide': { size: 3, filter: 3, mode: 'reflect', ...padded(3) },
  'circular-too-wide': { size: 3, filter: 3, mode: 'circular', ...padded(4) },
}
