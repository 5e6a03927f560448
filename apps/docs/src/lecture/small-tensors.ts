import type { Tensor } from '@convlaws/spec'

/** A row of numbers as a tensor of shape [1, 1, n]: one input of one channel, or one filter between single channels. */
export function vector(values: readonly number[]): Tensor {
  return { shape: [1, 1, values.length], data: Float64Array.from(values) }
}

/** Rows of numbers as a tensor of shape [1, 1, height, width]. */
export function image(rows: readonly (readonly number[])[]): Tensor {
  return { shape: [1, 1, rows.length, rows[0]?.length ?? 0], data: Float64Array.from(rows.flat()) }
}

/** Images, one a channel, as a tensor of shape [1, channels, height, width]. */
export function channels(planes: readonly (readonly (readonly number[])[])[]): Tensor {
  const [plane = []] = planes
  return { shape: [1, planes.length, plane.length, plane[0]?.length ?? 0], data: Float64Array.from(planes.flat(2)) }
}

/** The numbers of a tensor, in order. */
export function valuesOf(tensor: Tensor): number[] {
  return Array.from(tensor.data)
}

/** The numbers of a tensor, cut into rows along its last axis. */
export function rowsOf(tensor: Tensor): number[][] {
  const width = tensor.shape.at(-1) ?? 1
  const values = valuesOf(tensor)
  return Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width))
}

/** The inner product of two lists of the same length. */
export function innerProduct(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) throw new Error(`bug: an inner product of ${a.length} and ${b.length} numbers`)
  return a.reduce((sum, value, place) => sum + value * b[place]!, 0)
}
