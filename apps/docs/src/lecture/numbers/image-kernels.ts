import { conv2d } from '@convlaws/reference'
import { kernelLabFigure, kernelLabWords } from '@convlaws/widgets'
import { image, rowsOf } from '../small-tensors.ts'

type Rows = readonly (readonly number[])[]

/** A 3×3 kernel under the name that demonstrations of image kernels give it; `over` divides every element. */
export interface Preset {
  readonly name: { readonly en: string; readonly ko: string }
  readonly rows: Rows
  readonly over: number
}

const { init, reduce } = kernelLabFigure.model

/** Presets of the figure, in the order of the page; they are applied as correlation. */
const presets: readonly Preset[] = (
  [
    'blur',
    'sharpen',
    'outline',
    'emboss',
    'identity',
    'left-sobel',
    'right-sobel',
    'top-sobel',
    'bottom-sobel',
  ] as const
).map((kernel) => {
  const { rows, columns, weights, divisor } = reduce(init, { type: 'set', change: { kernel } })
  const { en, ko } = kernelLabWords
  return {
    name: { en: en.messages.kernels[kernel], ko: ko.messages.kernels[kernel] },
    rows: rowsOf({ shape: [rows, columns], data: Float64Array.from(weights) }),
    over: divisor,
  }
})

const scaled = ({ rows, over }: Preset): Rows => rows.map((row) => row.map((value) => value / over))
const sum = (rows: Rows): number => rows.flat().reduce((total, value) => total + value, 0)

/** The least and the greatest result on pixels from 0 to 255: every negative element meets 255, or every positive one. */
function rangeOf(rows: Rows): readonly [number, number] {
  const answers = [(value: number) => value < 0, (value: number) => value > 0].map(
    (meets) =>
      rowsOf(conv2d(image(rows.map((row) => row.map((value) => (meets(value) ? 255 : 0)))), image(rows)))[0]![0]!,
  )
  return [answers[0]!, answers[1]!]
}

/** What can be said of each preset: the sum of its elements, and the range of its results on pixels from 0 to 255. */
export const facts: readonly (Preset & { readonly sum: number; readonly range: readonly [number, number] })[] =
  presets.map((entry) => ({ ...entry, sum: sum(scaled(entry)), range: rangeOf(scaled(entry)) }))

/** Blur as the product of a column and a row. */
export const binomial: readonly number[] = [1, 2, 1]
export const blurRows: Rows = presets[0]!.rows

/** The one kernel that does what blurring twice does, as whole numbers, and what divides them. */
export const blurTwice: { readonly rows: Rows; readonly over: number } = {
  rows: rowsOf(conv2d(image(blurRows), image(blurRows), { orientation: 'convolution', padding: 2 })),
  over: 16 * 16, // each blur divides by 16
}

/** Weights of a k×k kernel, and of a column and a row of k. */
export const separable: readonly { readonly k: number; readonly square: number; readonly passes: number }[] = [
  3, 9,
].map((k) => ({ k, square: k * k, passes: 2 * k }))
