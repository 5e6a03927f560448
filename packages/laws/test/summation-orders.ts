import {
  assertCall,
  type ConvProblem,
  convertFilterLayout,
  convertLayout,
  everyCapability,
  forEachTap,
  type Implementation,
  inCanonicalOrder,
  type OperandName,
  type Operation,
  outputSize,
  resultShape,
  sizeOf,
  type Tensor,
  zeros,
} from '@convlaws/spec'

/** Ways to sum a list of products in the arithmetic of a dtype, all of them right. */
export const summationOrders = [
  'forwards',
  'backwards',
  'pairwise',
  'blocked by 4 fused',
  'blocked by 8 fused',
  'compensated',
] as const
/** The name of a way to sum. */
export type SummationOrder = (typeof summationOrders)[number]

/** Rounds to a dtype: Math.fround for float32, nothing for float64. */
type Round = (value: number) => number

/** The factors of the products that one element is the sum of: entries from … to of two arrays. */
interface Products {
  readonly a: Float64Array
  readonly b: Float64Array
  readonly from: number
  readonly to: number
}

function pairwise({ a, b, from, to }: Products, round: Round): number {
  if (to - from <= 1) return to === from ? 0 : round(a[from]! * b[from]!)
  const half = (from + to) >> 1
  return round(pairwise({ a, b, from, to: half }, round) + pairwise({ a, b, from: half, to }, round))
}

/** Sums in `lanes` accumulators, each by fused multiply-add (one rounding; exact for float32 in float64), then joins them. */
function blocked({ a, b, from, to }: Products, lanes: number, round: Round): number {
  const sums = new Float64Array(lanes)
  for (let j = from; j < to; j++) sums[(j - from) % lanes] = round(a[j]! * b[j]! + sums[(j - from) % lanes]!)
  return sums.reduce((total, sum) => round(total + sum), 0)
}

/** Kahan's compensated sum. Source: Kahan, Further remarks on reducing truncation errors, 1965. */
function compensated({ a, b, from, to }: Products, round: Round): number {
  let [sum, lost] = [0, 0]
  for (let j = from; j < to; j++) {
    const y = round(round(a[j]! * b[j]!) - lost)
    const t = round(sum + y)
    lost = round(round(t - sum) - y)
    sum = t
  }
  return sum
}

function forwards({ a, b, from, to }: Products, round: Round): number {
  let sum = 0
  for (let j = from; j < to; j++) sum = round(sum + round(a[j]! * b[j]!))
  return sum
}

function backwards({ a, b, from, to }: Products, round: Round): number {
  let sum = 0
  for (let j = to - 1; j >= from; j--) sum = round(sum + round(a[j]! * b[j]!))
  return sum
}

const orders: Readonly<Record<SummationOrder, (products: Products, round: Round) => number>> = {
  forwards,
  backwards,
  pairwise,
  'blocked by 4 fused': (products, round) => blocked(products, 4, round),
  'blocked by 8 fused': (products, round) => blocked(products, 8, round),
  compensated,
}

/** For each operation, the operands that are multiplied, and which of a tap's three tensors is the result and which they are. */
const roles: Readonly<
  Record<
    Exclude<Operation, 'biasGradient'>,
    { readonly names: readonly [OperandName, OperandName]; readonly places: readonly [number, number, number] }
  >
> = {
  forward: { names: ['input', 'filter'], places: [0, 1, 2] },
  inputGradient: { names: ['outputGradient', 'filter'], places: [1, 0, 2] },
  transposed: { names: ['input', 'filter'], places: [1, 0, 2] },
  filterGradient: { names: ['input', 'outputGradient'], places: [2, 1, 0] },
}

/** All taps of a problem, sorted by the element of the result that they add to: starts[r] is the first of element r. */
function tapsByResult(problem: ConvProblem, places: readonly [number, number, number], results: number) {
  const starts = new Int32Array(results + 1)
  forEachTap(problem, (...tap) => {
    starts[tap[places[0]]! + 1]!++
  })
  for (let r = 0; r < results; r++) starts[r + 1]! += starts[r]!
  const left = new Int32Array(starts[results]!)
  const right = new Int32Array(starts[results]!)
  const next = starts.slice(0, results)
  forEachTap(problem, (...tap) => {
    const at = next[tap[places[0]]!]!++
    left[at] = tap[places[1]]!
    right[at] = tap[places[2]]!
  })
  return { starts, left, right }
}

function compute(
  order: SummationOrder,
  problem: ConvProblem,
  operation: Operation,
  operands: { readonly [name: string]: Tensor },
): Tensor {
  const round: Round = problem.dtype === 'float32' ? Math.fround : (value) => value
  const shape = resultShape(inCanonicalOrder(problem), operation)
  const data = zeros(problem.dtype, sizeOf(shape))
  const read = (name: OperandName) =>
    (name === 'filter'
      ? convertFilterLayout(operands[name]!, problem.filterLayout, 'oihw')
      : convertLayout(operands[name]!, problem.layout, 'channels-first')
    ).data
  if (operation === 'biasGradient') {
    sumBiasGradient(read('outputGradient'), data, sizeOf(outputSize(problem)), (products) =>
      orders[order](products, round),
    )
    return { shape, data }
  }
  const { names, places } = roles[operation]
  const [x, y] = [read(names[0]), read(names[1])]
  const { starts, left, right } = tapsByResult(problem, places, data.length)
  const a = Float64Array.from(left, (j) => x[j]!)
  const b = Float64Array.from(right, (j) => y[j]!)
  const bias = operands.bias?.data
  const space = sizeOf(operation === 'transposed' ? problem.inputSize : outputSize(problem))
  for (let r = 0; r < data.length; r++) {
    const sum = orders[order]({ a, b, from: starts[r]!, to: starts[r + 1]! }, round)
    data[r] = bias ? round(sum + bias[Math.floor(r / space) % bias.length]!) : sum
  }
  return operation === 'filterGradient'
    ? convertFilterLayout({ shape, data }, 'oihw', problem.filterLayout)
    : convertLayout({ shape, data }, 'channels-first', problem.layout)
}

/** Sums a channels-first gradient over batch and space, each channel by itself. */
function sumBiasGradient(
  gradient: Tensor['data'],
  into: Tensor['data'],
  space: number,
  sum: (products: Products) => number,
): void {
  for (let channel = 0; channel < into.length; channel++) {
    const mine = Float64Array.from(gradient).filter((_, j) => Math.floor(j / space) % into.length === channel)
    into[channel] = sum({ a: mine, b: mine.map(() => 1), from: 0, to: mine.length })
  }
}

/** A right implementation of everything that sums in a given order, in the problem's own arithmetic. */
export function summedIn(order: SummationOrder): Implementation {
  const call = (operation: Operation) => (problem: ConvProblem, operands: { readonly [name: string]: Tensor }) => {
    assertCall(implementation, problem, operation, operands)
    return compute(order, problem, operation, operands)
  }
  const implementation: Implementation = {
    contract: 1,
    name: `summed ${order}`,
    version: '1.0.0',
    capabilities: everyCapability,
    forward: call('forward'),
    inputGradient: call('inputGradient'),
    filterGradient: call('filterGradient'),
    biasGradient: call('biasGradient'),
    transposed: call('transposed'),
  }
  return implementation
}
