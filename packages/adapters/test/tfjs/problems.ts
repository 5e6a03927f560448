import {
  brokenConstraint,
  type ConvProblem,
  claimed,
  type Implementation,
  multiplications,
  type Operation,
  type Padding,
} from '@convlaws/spec'
import fc from 'fast-check'

const upTo = (n: number) => fc.array(fc.integer({ min: 1, max: n }), { minLength: 3, maxLength: 3 })
const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 3, maxLength: 3 })

/** Flat draws, put together below; a rank of 2 is drawn more often, since most options need it. */
const draws = fc.record({
  rank: fc.constantFrom(1, 2, 2, 2, 3),
  batch: fc.integer({ min: 1, max: 2 }),
  channels: fc.integer({ min: 1, max: 9 }),
  outputs: fc.integer({ min: 1, max: 9 }),
  depthwise: fc.boolean(),
  inputSize: upTo(8),
  filterSize: upTo(4),
  sparse: fc.constantFrom('strides', 'dilations', 'neither'),
  strides: upTo(4),
  dilations: upTo(3),
  padding: fc.constantFrom('valid', 'same-upper', 'number', 'pairs'),
  amount: fc.nat(2),
  pairs,
  layout: fc.constantFrom('channels-last', 'channels-first'),
})

type Draw = typeof draws extends fc.Arbitrary<infer T> ? T : never

function problemOf(draw: Draw): ConvProblem {
  const axes = <T>(list: readonly T[]): T[] => list.slice(0, draw.rank)
  const ones = axes([1, 1, 1])
  const named = draw.padding === 'valid' || draw.padding === 'same-upper'
  const list = axes(draw.padding === 'number' ? draw.pairs.map(() => [draw.amount, draw.amount] as const) : draw.pairs)
  return {
    batch: draw.batch,
    inputChannels: draw.channels,
    outputChannels: draw.depthwise ? draw.channels * ((draw.outputs % 3) + 1) : draw.outputs,
    groups: draw.depthwise ? draw.channels : 1,
    inputSize: axes(draw.inputSize),
    filterSize: axes(draw.filterSize),
    strides: draw.sparse === 'strides' ? axes(draw.strides) : ones,
    dilations: draw.sparse === 'dilations' ? axes(draw.dilations) : ones,
    padding: (named ? draw.padding : list) as Padding,
    paddingMode: 'zeros',
    orientation: 'correlation',
    dtype: 'float32',
    layout: draw.layout as ConvProblem['layout'],
    filterLayout: 'hwio',
  }
}

/** `count` small valid problems that an implementation claims for an operation; the seed decides which. */
export function claimedProblems(
  implementation: Implementation,
  operation: Operation,
  count: number,
): readonly ConvProblem[] {
  const usable = draws
    .map(problemOf)
    .filter(
      (problem) =>
        !brokenConstraint(problem) &&
        claimed(implementation, problem, operation) === true &&
        multiplications(problem) <= 5000,
    )
  return fc.sample(usable, { seed: Number(process.env.CONVLAWS_SEED), numRuns: count })
}
