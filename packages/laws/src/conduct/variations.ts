import type { ConvProblem, Implementation, Operation } from '@convlaws/spec'
import { brokenConstraint, claims, explicitPadding, methodOf, multiplications, operations } from '@convlaws/spec'
import type { Context } from '../context.ts'
import { multiplicationBudget } from '../draw/budget.ts'

/** A way to change one thing about a call and nothing else; what is about one axis changes axis `a`. */
export interface Variation {
  readonly what: string
  readonly problem: (problem: ConvProblem, a: number) => ConvProblem
}

const swapEnds = (list: readonly number[]) => [...list].reverse()
const on = (list: readonly number[], a: number, change: (n: number) => number) => list.with(a, change(list[a]!))
const filterLayouts = ['oihw', 'hwio', 'ohwi', 'ihwo'] as const
const paddingModes = ['zeros', 'replicate', 'reflect', 'circular'] as const
const turned = <T>(list: readonly T[], value: T, by: number) => list[(list.indexOf(value) + by) % list.length]!

/** The same problem with so many times as many images, or as a call of moderate size has where that is fewer. */
export function withManyImages(problem: ConvProblem, times: number): ConvProblem {
  const most = Math.floor(multiplicationBudget / 4 / Math.max(1, multiplications(problem)))
  return { ...problem, batch: problem.batch * Math.max(1, Math.min(times, most)) }
}

/** The same problem with padding in place of elements at both ends of an axis, or at its beginning: padded, as large as before. */
function withPaddingInstead(problem: ConvProblem, a: number, begin: number, end: number): ConvProblem {
  if (problem.inputSize[a]! <= begin + end) return problem
  const padding = explicitPadding(problem)
  const [before, after] = padding[a]!
  return {
    ...problem,
    inputSize: on(problem.inputSize, a, (n) => n - begin - end),
    padding: padding.with(a, [before + begin, after + end]),
  }
}

/**
 * Problems that differ from a given one in one field. Those that keep as many elements as they can are the ones that a
 * cache with too short a key, or scratch memory sized for another call, confuses.
 */
export const variations: readonly Variation[] = [
  { what: 'other numbers', problem: (p) => p },
  {
    what: 'other padding of the same total',
    problem: (p) => ({
      ...p,
      padding: typeof p.padding === 'string' ? p.padding : p.padding.map(([b, e]) => [e, b] as const),
    }),
  },
  { what: 'one more padding', problem: (p) => ({ ...p, padding: p.inputSize.map(() => [1, 1] as const) }) },
  { what: 'no padding', problem: (p) => ({ ...p, padding: 'valid' }) },
  { what: "padding 'same-upper'", problem: (p) => ({ ...p, padding: 'same-upper' }) },
  { what: "padding 'same-lower'", problem: (p) => ({ ...p, padding: 'same-lower' }) },
  { what: 'filter axes exchanged', problem: (p) => ({ ...p, filterSize: swapEnds(p.filterSize) }) },
  { what: 'filter one longer', problem: (p, a) => ({ ...p, filterSize: on(p.filterSize, a, (f) => f + 1) }) },
  {
    what: 'filter one shorter',
    problem: (p, a) => ({ ...p, filterSize: on(p.filterSize, a, (f) => Math.max(1, f - 1)) }),
  },
  { what: 'input axes exchanged', problem: (p) => ({ ...p, inputSize: swapEnds(p.inputSize) }) },
  { what: 'input one longer', problem: (p, a) => ({ ...p, inputSize: on(p.inputSize, a, (n) => n + 1) }) },
  { what: 'padding in place of the first element', problem: (p, a) => withPaddingInstead(p, a, 1, 0) },
  { what: 'padding in place of both ends', problem: (p, a) => withPaddingInstead(p, a, 1, 1) },
  { what: 'strides exchanged', problem: (p) => ({ ...p, strides: swapEnds(p.strides) }) },
  { what: 'other stride', problem: (p, a) => ({ ...p, strides: on(p.strides, a, (s) => (s === 1 ? 2 : 1)) }) },
  { what: 'dilations exchanged', problem: (p) => ({ ...p, dilations: swapEnds(p.dilations) }) },
  { what: 'other dilation', problem: (p, a) => ({ ...p, dilations: on(p.dilations, a, (d) => (d === 1 ? 2 : 1)) }) },
  { what: 'one more image', problem: (p) => ({ ...p, batch: p.batch + 1 }) },
  { what: 'many images', problem: (p) => withManyImages(p, 100) },
  { what: 'no image', problem: (p) => ({ ...p, batch: 0 }) },
  {
    what: 'channel counts exchanged',
    problem: (p) => ({ ...p, inputChannels: p.outputChannels, outputChannels: p.inputChannels }),
  },
  { what: 'one group', problem: (p) => ({ ...p, groups: 1 }) },
  { what: 'depthwise', problem: (p) => ({ ...p, groups: p.inputChannels, outputChannels: p.inputChannels }) },
  {
    what: 'the other orientation',
    problem: (p) => ({ ...p, orientation: p.orientation === 'correlation' ? 'convolution' : 'correlation' }),
  },
  { what: 'another padding mode', problem: (p) => ({ ...p, paddingMode: turned(paddingModes, p.paddingMode, 1) }) },
  { what: 'a third padding mode', problem: (p) => ({ ...p, paddingMode: turned(paddingModes, p.paddingMode, 3) }) },
  { what: 'the other dtype', problem: (p) => ({ ...p, dtype: p.dtype === 'float32' ? 'float64' : 'float32' }) },
  {
    what: 'another filter layout',
    problem: (p, a) => ({ ...p, filterLayout: turned(filterLayouts, p.filterLayout, 1 + a) }),
  },
  {
    what: 'the other layout',
    problem: (p) => ({ ...p, layout: p.layout === 'channels-first' ? 'channels-last' : 'channels-first' }),
  },
]

const isOther = (changed: ConvProblem, problem: ConvProblem) =>
  Object.entries(problem).some(([field, value]) => String(changed[field as keyof ConvProblem]) !== String(value))

/**
 * One variation of a problem, drawn: where the drawn one changes nothing, is not valid or is not claimed, the next one in
 * the list that does and is. The first of the list is the problem itself.
 */
export function drawVariation({ draw, claims: claimed }: Context, name: string, problem: ConvProblem): ConvProblem {
  const rank = problem.inputSize.length
  const axis = rank - 1 - draw.choice(`${name} varied axis`, rank)
  const drawn = draw.choice(`${name} variation`, variations.length)
  if (drawn === 0) return problem
  for (const { problem: vary } of [...variations.slice(drawn), ...variations.slice(1, drawn)]) {
    const changed = vary(problem, axis)
    if (isOther(changed, problem) && brokenConstraint(changed) === null && claims(claimed, changed) === true)
      return changed
  }
  return problem
}

/** Names of operations that an implementation has, the row's own first. */
export function operationsOf(implementation: Implementation, first: Operation): readonly Operation[] {
  return [
    first,
    ...operations.filter((operation) => operation !== first && methodOf(implementation, operation) !== undefined),
  ]
}
