/** A kernel for pictures: whole numbers, all divided by one number. */
export interface ImageKernel {
  readonly rows: number
  readonly columns: number
  /** Row by row. */
  readonly weights: readonly number[]
  readonly divisor: number
}

const square = (weights: readonly number[], divisor = 1): ImageKernel => {
  const side = Math.sqrt(weights.length)
  return { rows: side, columns: side, weights, divisor }
}

/** The names of {@link imageKernels}. */
export type ImageKernelName =
  | 'identity'
  | 'blur'
  | 'sharpen'
  | 'outline'
  | 'emboss'
  | 'left-sobel'
  | 'right-sobel'
  | 'top-sobel'
  | 'bottom-sobel'
  | 'wide-blur'

/**
 * Kernels that image processing knows by name, as they are applied by correlation.
 * Source: Image Kernels, explained visually, https://setosa.io/ev/image-kernels/; the wide blur is a 5×5 mean.
 */
export const imageKernels: { readonly [name in ImageKernelName]: ImageKernel } = {
  identity: square([0, 0, 0, 0, 1, 0, 0, 0, 0]),
  blur: square([1, 2, 1, 2, 4, 2, 1, 2, 1], 16),
  sharpen: square([0, -1, 0, -1, 5, -1, 0, -1, 0]),
  outline: square([-1, -1, -1, -1, 8, -1, -1, -1, -1]),
  emboss: square([-2, -1, 0, -1, 1, 1, 0, 1, 2]),
  'left-sobel': square([1, 0, -1, 2, 0, -2, 1, 0, -1]),
  'right-sobel': square([-1, 0, 1, -2, 0, 2, -1, 0, 1]),
  'top-sobel': square([1, 2, 1, 0, 0, 0, -1, -2, -1]),
  'bottom-sobel': square([-1, -2, -1, 0, 0, 0, 1, 2, 1]),
  'wide-blur': square(
    Array.from({ length: 25 }, () => 1),
    25,
  ),
}

/** The numbers that the picture is multiplied by, row by row. */
export function kernelValues({ weights, divisor }: ImageKernel): readonly number[] {
  return weights.map((weight) => weight / divisor)
}

/** The sum of the numbers: what a constant picture is multiplied by. Whole weights are added before they are divided. */
export function kernelSum({ weights, divisor }: ImageKernel): number {
  return weights.reduce((sum, weight) => sum + weight, 0) / divisor
}

/** A kernel of another size around the same middle; what is added is zero. */
export function resizedKernel(kernel: ImageKernel, rows: number, columns: number): ImageKernel {
  const [up, left] = [
    Math.floor((kernel.rows - 1) / 2) - Math.floor((rows - 1) / 2),
    Math.floor((kernel.columns - 1) / 2) - Math.floor((columns - 1) / 2),
  ]
  const weights = Array.from({ length: rows * columns }, (_, place) => {
    const [row, column] = [Math.floor(place / columns) + up, (place % columns) + left]
    const inside = row >= 0 && row < kernel.rows && column >= 0 && column < kernel.columns
    return inside ? kernel.weights[row * kernel.columns + column]! : 0
  })
  return { rows, columns, weights, divisor: kernel.divisor }
}

/** A column and a row whose products are the weights, where the rank of the kernel is 1; else null. */
export function separated({ rows, columns, weights }: ImageKernel): {
  readonly column: readonly number[]
  readonly row: readonly number[]
} | null {
  const pivot = weights.findIndex((weight) => weight !== 0)
  if (pivot < 0) return null
  const [pivotRow, pivotColumn] = [Math.floor(pivot / columns), pivot % columns]
  const row = weights.slice(pivotRow * columns, (pivotRow + 1) * columns)
  const divisor = weights[pivot]!
  const column = Array.from({ length: rows }, (_, place) => weights[place * columns + pivotColumn]! / divisor)
  // Compared after multiplying by the pivot, so that whole numbers are compared exactly.
  const isProduct = weights.every(
    (weight, place) =>
      weight * divisor === weights[Math.floor(place / columns) * columns + pivotColumn]! * row[place % columns]!,
  )
  return isProduct ? { column, row } : null
}
