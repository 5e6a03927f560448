import { conv2d } from '@convlaws/reference'
import { image, rowsOf } from '../small-tensors.ts'

type Rows = readonly (readonly number[])[]

/** A 3×3 kernel under the name that demonstrations of image kernels give it; `over` divides every element. */
export interface Preset {
  readonly name: { readonly en: string; readonly ko: string }
  readonly rows: Rows
  readonly over: number
}

const preset = (en: string, ko: string, rows: Rows, over = 1): Preset => ({ name: { en, ko }, rows, over })
const negative = (rows: Rows): Rows => rows.map((row) => row.map((value) => 0 - value))

const leftSobel: Rows = [
  [1, 0, -1],
  [2, 0, -2],
  [1, 0, -1],
]
const topSobel: Rows = [
  [1, 2, 1],
  [0, 0, 0],
  [-1, -2, -1],
]

/** The presets, applied as correlation. Source: V. Powell, Image Kernels, https://setosa.io/ev/image-kernels/ (blur there is rounded). */
export const presets: readonly Preset[] = [
  preset(
    'blur',
    '흐리게',
    [
      [1, 2, 1],
      [2, 4, 2],
      [1, 2, 1],
    ],
    16,
  ),
  preset('sharpen', '선명하게', [
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ]),
  preset('outline', '윤곽선', [
    [-1, -1, -1],
    [-1, 8, -1],
    [-1, -1, -1],
  ]),
  preset('emboss', '엠보스', [
    [-2, -1, 0],
    [-1, 1, 1],
    [0, 1, 2],
  ]),
  preset('identity', '항등', [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ]),
  preset('left Sobel', '왼쪽 소벨', leftSobel),
  preset('right Sobel', '오른쪽 소벨', negative(leftSobel)),
  preset('top Sobel', '위쪽 소벨', topSobel),
  preset('bottom Sobel', '아래쪽 소벨', negative(topSobel)),
]

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
