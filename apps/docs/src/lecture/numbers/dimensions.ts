import { conv2d, conv3d } from '@convlaws/reference'
import { channels, image, rowsOf } from '../small-tensors.ts'

/** The input and the kernel of the worked example. */
export const input: readonly (readonly number[])[] = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
]
export const kernel: readonly (readonly number[])[] = [
  [0, 1],
  [2, 3],
]

/** The output as the kernel slides, and under true convolution. */
export const output: readonly (readonly number[])[] = rowsOf(conv2d(image(input), image(kernel)))
export const convolved: readonly (readonly number[])[] = rowsOf(
  conv2d(image(input), image(kernel), { orientation: 'convolution' }),
)

/** The kernel turned by 180°. */
export const turned: readonly (readonly number[])[] = kernel.map((row) => [...row].reverse()).reverse()

/** The products of the first window: input and kernel elements that meet. */
export const firstWindow: readonly (readonly [number, number])[] = kernel.flatMap((row, r) =>
  row.map((weight, c) => [input[r]![c]!, weight] as const),
)

const red = [
  [1, 0, 2],
  [0, 1, 0],
]
const green = [
  [0, 3, 1],
  [1, 0, 1],
]
const blue = [
  [2, 1, 0],
  [0, 0, 4],
]
const colourImage = channels([red, green, blue])
const colourKernel = channels([
  [
    [1, 0],
    [0, 1],
  ],
  [
    [0, 1],
    [1, 0],
  ],
  [
    [1, 1],
    [0, 0],
  ],
])

/** A small colour picture: in two dimensions over three channels, and in three dimensions with one channel. */
export const colour: {
  readonly planes: readonly (readonly (readonly number[])[])[]
  readonly overChannels: readonly (readonly number[])[]
  readonly inDepth: { readonly shape: readonly number[]; readonly rows: readonly (readonly number[])[] }
} = (() => {
  const deeper = ({ shape, data }: typeof colourImage) => ({ shape: [1, ...shape], data })
  const volume = conv3d(deeper(colourImage), deeper(colourKernel))
  return {
    planes: [red, green, blue],
    overChannels: rowsOf(conv2d(colourImage, colourKernel)),
    inDepth: { shape: volume.shape.slice(2), rows: rowsOf(volume) },
  }
})()
