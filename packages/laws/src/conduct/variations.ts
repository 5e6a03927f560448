import type { ConvProblem, Implementation, Operation } from '@convlaws/spec'
import { brokenConstraint, methodOf, operations } from '@convlaws/spec'
import type { Context } from '../context.ts'

/** A way to change one thing about a call and nothing else. */
export interface Variation {
  readonly what: string
  readonly problem: (problem: ConvProblem) => ConvProblem
}

const swapEnds = (list: readonly number[]) => [...list].reverse()
const onLast = (list: readonly number[], change: (n: number) => number) =>
  list.map((n, a) => (a === list.length - 1 ? change(n) : n))

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
  { what: 'filter one longer', problem: (p) => ({ ...p, filterSize: onLast(p.filterSize, (f) => f + 1) }) },
  {
    what: 'filter one shorter',
    problem: (p) => ({ ...p, filterSize: onLast(p.filterSize, (f) => Math.max(1, f - 1)) }),
  },
  { what: 'input axes exchanged', problem: (p) => ({ ...p, inputSize: swapEnds(p.inputSize) }) },
  { what: 'input one longer', problem: (p) => ({ ...p, inputSize: onLast(p.inputSize, (n) => n + 1) }) },
  { what: 'strides exchanged', problem: (p) => ({ ...p, strides: swapEnds(p.strides) }) },
  { what: 'other stride', problem: (p) => ({ ...p, strides: onLast(p.strides, (s) => (s === 1 ? 2 : 1)) }) },
  { what: 'other dilation', problem: (p) => ({ ...p, dilations: onLast(p.dilations, (d) => (d === 1 ? 2 : 1)) }) },
  { what: 'one more image', problem: (p) => ({ ...p, batch: p.batch + 1 }) },
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
  { what: 'zeros outside', problem: (p) => ({ ...p, paddingMode: 'zeros' }) },
  { what: 'edges repeated outside', problem: (p) => ({ ...p, paddingMode: 'replicate' }) },
  { what: 'the other dtype', problem: (p) => ({ ...p, dtype: p.dtype === 'float32' ? 'float64' : 'float32' }) },
  {
    what: 'the other layout',
    problem: (p) => ({ ...p, layout: p.layout === 'channels-first' ? 'channels-last' : 'channels-first' }),
  },
]

/** One variation of a problem, drawn; the problem itself where the drawn one would not be valid. */
export function drawVariation(context: Context, name: string, problem: ConvProblem): ConvProblem {
  const changed = context.draw.pick(`${name} variation`, variations).problem(problem)
  return brokenConstraint(changed) === null ? changed : problem
}

/** Names of operations that an implementation has, the row's own first. */
export function operationsOf(implementation: Implementation, first: Operation): readonly Operation[] {
  return [
    first,
    ...operations.filter((operation) => operation !== first && methodOf(implementation, operation) !== undefined),
  ]
}
