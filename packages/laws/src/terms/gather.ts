import { type ConvProblem, explicitPadding, type PaddingPair, type Shape, sizeOf, sourceIndex } from '@convlaws/spec'
import { reshape } from './build.ts'
import type { Term } from './term.ts'

/** For one axis of the result, the index on the same axis of the source, or null for zero. */
export type AxisSource = readonly (number | null)[]

/** The identity on an axis of n elements. */
export const every = (n: number): number[] => Array.from({ length: n }, (_, j) => j)

/** Flat source indices of a gather whose axes move independently of each other; −1 where any of them is null. */
function flatSources(shape: Shape, axes: readonly AxisSource[]): Int32Array {
  let flat = Int32Array.of(0)
  axes.forEach((axis, a) => {
    const n = shape[a]!
    const next = new Int32Array(flat.length * axis.length)
    for (let b = 0; b < flat.length; b++) {
      const base = flat[b]!
      for (let i = 0; i < axis.length; i++) {
        const index = axis[i]!
        next[b * axis.length + i] = base < 0 || index === null ? -1 : base * n + index
      }
    }
    flat = next
  })
  return flat
}

/** Selects along every axis: element (j₀, j₁, …) is element (axes[0][j₀], axes[1][j₁], …) of the term. */
export function select(label: string, term: Term, axes: readonly AxisSource[]): Term {
  return { op: 'gather', label, term, shape: axes.map((axis) => axis.length), source: flatSources(term.shape, axes) }
}

/** Selects along some axes and leaves the others as they are. */
export function selectAlong(label: string, term: Term, axes: { readonly [axis: number]: AxisSource }): Term {
  return select(
    label,
    term,
    term.shape.map((n, a) => axes[a] ?? every(n)),
  )
}

/** Selects along the spatial axes (all but the first two): `axis(n, a)` for spatial axis a of n elements. */
export function selectSpace(label: string, term: Term, axis: (n: number, a: number) => AxisSource): Term {
  return select(
    label,
    term,
    term.shape.map((n, a) => (a < 2 ? every(n) : axis(n, a - 2))),
  )
}

/** The same elements with axes in another order: axis a of the result is axis axes[a] of the term. */
export function permute(term: Term, axes: readonly number[]): Term {
  const shape = axes.map((axis) => term.shape[axis]!)
  const steps = axes.map((axis) => sizeOf(term.shape.slice(axis + 1)))
  let source = Int32Array.of(0)
  shape.forEach((n, a) => {
    const next = new Int32Array(source.length * n)
    const step = steps[a]!
    for (let b = 0; b < source.length; b++) for (let i = 0; i < n; i++) next[b * n + i] = source[b]! + i * step
    source = next
  })
  return { op: 'gather', label: `axes ${axes.join(' ')} of`, term, shape, source }
}

/** R: every spatial axis reversed. */
export const reverse = (term: Term): Term => selectSpace('R', term, (n) => every(n).reverse())

/** Cyclic shift by an amount on each spatial axis: element j is element j − amount. */
export const rotate = (term: Term, amounts: readonly number[]): Term =>
  selectSpace(`shift by ${amounts.join('x')}`, term, (n, a) => every(n).map((j) => (((j - amounts[a]!) % n) + n) % n))

/** Every step-th element of each spatial axis, from the first. */
export const subsample = (term: Term, steps: readonly number[]): Term =>
  selectSpace(`every ${steps.join('x')}th of`, term, (n, a) => every(n).filter((j) => j % steps[a]! === 0))

/** step − 1 zeros between neighbours on each spatial axis, and `tails` zeros at the end. */
export const spread = (term: Term, steps: readonly number[], tails: readonly number[] = steps.map(() => 0)): Term =>
  selectSpace(`zeros between ${steps.join('x')}`, term, (n, a) =>
    every((n - 1) * steps[a]! + 1 + tails[a]!).map((j) =>
      j % steps[a]! === 0 && j / steps[a]! < n ? j / steps[a]! : null,
    ),
  )

/** Elements cut from, or with negative amounts zeros put to, both ends of each spatial axis. */
export const crop = (term: Term, amounts: readonly PaddingPair[]): Term =>
  selectSpace(`crop ${amounts.map((pair) => pair.join(':')).join('x')}`, term, (n, a) => {
    const [begin, end] = amounts[a]!
    return every(n - begin - end).map((j) => (j + begin >= 0 && j + begin < n ? j + begin : null))
  })

/** For each spatial axis of a problem's input, the source of every element of the extended input. */
function extensionAxes(problem: ConvProblem): AxisSource[] {
  return explicitPadding(problem).map(([begin, end], a) => {
    const n = problem.inputSize[a]!
    return every(n + begin + end).map((j) => sourceIndex[problem.paddingMode](j - begin, n))
  })
}

/** The input with its virtual elements written out, as the problem's padding and padding mode say. */
export function extend(problem: ConvProblem, input: Term): Term {
  const axes = extensionAxes(problem)
  return selectSpace(`extend by ${problem.paddingMode}`, input, (_, a) => axes[a]!)
}

/** Elements of the extended input: on spatial axis a those at the places that `at(a)` lists, 0 being the first virtual one. */
export function extendedAt(
  label: string,
  problem: ConvProblem,
  input: Term,
  at: (a: number) => readonly number[],
): Term {
  const axes = extensionAxes(problem)
  return selectSpace(label, input, (_, a) => at(a).map((j) => axes[a]![j] ?? null))
}

/** The adjoint of {@link extend}: every virtual element added back onto its source. */
export function fold(problem: ConvProblem, extended: Term): Term {
  const axes = extensionAxes(problem)
  const [batch = 0, channels = 0] = extended.shape
  const shape = [batch, channels, ...problem.inputSize]
  const source = flatSources(shape, [every(batch), every(channels), ...axes])
  return { op: 'scatter', label: `fold by ${problem.paddingMode}`, term: extended, shape, source }
}

/** The part [from, to) of one axis. */
export const slice = (term: Term, axis: number, from: number, to: number): Term =>
  selectAlong(`[${from}…${to}) of axis ${axis} of`, term, { [axis]: every(to - from).map((j) => j + from) })

/** One number for each channel, [channels], at every place of its channel in a tensor of the given shape, [batch, channels, ...space]. */
export const broadcast = (perChannel: Term, shape: Shape): Term =>
  select(
    'at every place',
    reshape(
      perChannel,
      shape.map((n, a) => (a === 1 ? n : 1)),
    ),
    shape.map((n, a) => (a === 1 ? every(n) : every(n).map(() => 0))),
  )
