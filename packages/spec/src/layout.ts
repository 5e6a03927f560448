import type { Dtype, FilterLayout, Layout, Tensor } from './contract.ts'
import { dtypeOf } from './dtype-of.ts'
import { filterLayoutAxes, layoutAxes, type Shape } from './shapes.ts'

/** An array of n zeros of the given type. */
export function zeros(dtype: Dtype, n: number): Float32Array | Float64Array {
  return dtype === 'float32' ? new Float32Array(n) : new Float64Array(n)
}

/** How far apart neighbours on each axis lie in a dense row-major tensor. */
function steps(shape: Shape): number[] {
  const all = [...shape]
  for (let axis = shape.length - 1, step = 1; axis >= 0; axis--) {
    all[axis] = step
    step *= shape[axis]!
  }
  return all
}

/**
 * A new tensor whose axis a is axis `axes[a]` of the old one. Elements are copied; the old tensor is not touched.
 */
export function permuteAxes(tensor: Tensor, axes: readonly number[]): Tensor {
  const shape = axes.map((axis) => tensor.shape[axis]!)
  const old = tensor.data
  const data = zeros(dtypeOf(tensor), old.length)
  const oldSteps = steps(tensor.shape)
  const step = axes.map((axis) => oldSteps[axis]!)
  // The last axis is walked by the inner loop; `index` counts the others.
  const last = shape.length - 1
  const length = shape[last] ?? 1
  const inner = step[last] ?? 1
  const index = shape.map(() => 0)
  let source = 0
  for (let j = 0; j < data.length; j += length) {
    for (let k = 0; k < length; k++) data[j + k] = old[source + k * inner]!
    for (let axis = last - 1; axis >= 0; axis--) {
      source += step[axis]!
      if (++index[axis]! < shape[axis]!) break
      source -= step[axis]! * shape[axis]!
      index[axis] = 0
    }
  }
  return { shape, data }
}

/** The axes that undo a permutation. */
function inverse(axes: readonly number[]): number[] {
  return axes.map((_, a) => axes.indexOf(a))
}

/** Brings a tensor from axes order `from` to axes order `to`, both given relative to the same canonical order. */
function relabel(tensor: Tensor, from: readonly number[], to: readonly number[]): Tensor {
  const back = inverse(from)
  return permuteAxes(
    tensor,
    to.map((axis) => back[axis]!),
  )
}

/** An input, output or gradient of one in another layout; the same tensor where the layouts are the same. */
export function convertLayout(tensor: Tensor, from: Layout, to: Layout): Tensor {
  if (from === to) return tensor
  const rank = tensor.shape.length - 2
  return relabel(tensor, layoutAxes(from, rank), layoutAxes(to, rank))
}

/** A filter or filter gradient in another layout; the same tensor where the layouts are the same. */
export function convertFilterLayout(tensor: Tensor, from: FilterLayout, to: FilterLayout): Tensor {
  if (from === to) return tensor
  const rank = tensor.shape.length - 2
  return relabel(tensor, filterLayoutAxes(from, rank), filterLayoutAxes(to, rank))
}
