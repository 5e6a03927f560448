import reference from '@convlaws/reference'
import { lineProblem, lineTensor } from '../line-problem.ts'
import type { Shape } from './shapes.ts'

/** Numbers in full: of lengths n and k, n + k − 1 numbers, by the reference. */
export function fullConvolution(a: readonly number[], b: readonly number[]): number[] {
  const reach = b.length - 1
  const problem = lineProblem({
    inputSize: a.length,
    filterSize: b.length,
    begin: reach,
    end: reach,
    orientation: 'convolution',
  })
  return [...reference.forward(problem, { input: lineTensor(a), filter: lineTensor(b) }).data]
}

/** Every product of two lists, rows by `a`: a filter of one tap for each output channel, by the reference. */
export function everyProduct(a: readonly number[], b: readonly number[]): number[][] {
  const problem = { ...lineProblem({ inputSize: b.length, filterSize: 1 }), outputChannels: a.length }
  const filter = { shape: [a.length, 1, 1], data: Float64Array.from(a) }
  const { data } = reference.forward(problem, { input: lineTensor(b), filter })
  return a.map((_, row) => [...data.slice(row * b.length, (row + 1) * b.length)])
}

function samples({ to, at }: Shape, step: number, offset: number): number[] {
  return Array.from({ length: Math.round(to / step) }, (_, place) => at((place + offset) * step))
}

/** Σ f(z)·g(x − z)·step over samples z = 0, step, 2·step …, for x a multiple of step. */
export function sampledConvolution(f: Shape, g: Shape, step: number, x: number): number {
  const place = Math.round(x / step)
  return (fullConvolution(samples(f, step, 0), samples(g, step, 0))[place] ?? 0) * step
}

/** The same sum over the middles of intervals: with z = (j + ½)·step and x − z = (m + ½)·step, x = (j + m + 1)·step. */
function midpointConvolution(f: Shape, g: Shape, step: number, x: number): number {
  const place = Math.round(x / step) - 1
  return (fullConvolution(samples(f, step, 0.5), samples(g, step, 0.5))[place] ?? 0) * step
}

/** Corners of all shapes, and every x of the figure, are multiples of this; so no corner lies inside an interval. */
const coarse = 1 / 4

/**
 * The integral of f(z)·g(x − z), exact up to rounding: between corners the product is at most quadratic, so the error of
 * the midpoint rule is a multiple of step², and (4·M(step/2) − M(step))/3 has none.
 */
export function continuousConvolution(f: Shape, g: Shape, x: number): number {
  return (4 * midpointConvolution(f, g, coarse / 2, x) - midpointConvolution(f, g, coarse, x)) / 3
}
