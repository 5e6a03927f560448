import {
  assertCall,
  type ConvProblem,
  convertFilterLayout,
  convertLayout,
  everyCapability,
  forEachTap,
  type Implementation,
  inCanonicalOrder,
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
export type SummationOrder = (typeof summationOrders)[number]

/** Rounds to a dtype: Math.fround for float32, nothing for float64. */
type Round = (value: number) => number

/** A product of two numbers of a dtype, as a and b still apart, so that a fused order can round once. */
type Products = readonly (readonly [number, number])[]

const rounded = (products: Products, round: Round) => products.map(([a, b]) => round(a * b))

function pairwise(terms: readonly number[], round: Round): number {
  if (terms.length <= 1) return terms[0] ?? 0
  const half = terms.length >> 1
  return round(pairwise(terms.slice(0, half), round) + pairwise(terms.slice(half), round))
}

/** Sums in `lanes` accumulators, each by fused multiply-add (one rounding; exact for float32 in float64), then joins them. */
function blocked(products: Products, lanes: number, round: Round): number {
  const sums = Array.from({ length: lanes }, () => 0)
  products.forEach(([a, b], j) => {
    sums[j % lanes] = round(a * b + sums[j % lanes]!)
  })
  return sums.reduce((total, sum) => round(total + sum), 0)
}

/** Kahan's compensated sum. Source: Kahan, Further remarks on reducing truncation errors, 1965. */
function compensated(terms: readonly number[], round: Round): number {
  let [sum, lost] = [0, 0]
  for (const term of terms) {
    const y = round(term - lost)
    const t = round(sum + y)
    lost = round(round(t - sum) - y)
    sum = t
  }
  return sum
}

const orders: Readonly<Record<SummationOrder, (products: Products, round: Round) => number>> = {
  forwards: (products, round) => rounded(products, round).reduce((sum, term) => round(sum + term), 0),
  backwards: (products, round) => rounded(products, round).reduceRight((sum, term) => round(sum + term), 0),
  pairwise: (products, round) => pairwise(rounded(products, round), round),
  'blocked by 4 fused': (products, round) => blocked(products, 4, round),
  'blocked by 8 fused': (products, round) => blocked(products, 8, round),
  compensated: (products, round) => compensated(rounded(products, round), round),
}

/** The three tensors of a convolution as an operation sees them: what it reads, and where a tap's product goes. */
const roles: Readonly<
  Record<
    Exclude<Operation, 'biasGradient'>,
    (tap: readonly [number, number, number]) => readonly [number, number, number]
  >
> = {
  forward: ([o, i, f]) => [o, i, f],
  inputGradient: ([o, i, f]) => [i, o, f],
  transposed: ([o, i, f]) => [i, o, f],
  filterGradient: ([o, i, f]) => [f, i, o],
}

function compute(
  order: SummationOrder,
  problem: ConvProblem,
  operation: Operation,
  operands: { readonly [name: string]: Tensor },
): Tensor {
  const round: Round = problem.dtype === 'float32' ? Math.fround : (value) => value
  const canonical = inCanonicalOrder(problem)
  const shape = resultShape(canonical, operation)
  const lists: [number, number][][] = Array.from({ length: sizeOf(shape) }, () => [])
  const read = (name: string) => {
    const tensor = operands[name]!
    return (
      name === 'filter'
        ? convertFilterLayout(tensor, problem.filterLayout, 'oihw')
        : convertLayout(tensor, problem.layout, 'channels-first')
    ).data
  }
  if (operation === 'biasGradient') {
    const space = sizeOf(outputSize(problem))
    for (const [j, g] of read('outputGradient').entries()) {
      lists[Math.floor(j / space) % problem.outputChannels]!.push([g, 1])
    }
  } else {
    const [a, b] = {
      forward: ['input', 'filter'],
      transposed: ['input', 'filter'],
      inputGradient: ['outputGradient', 'filter'],
      filterGradient: ['input', 'outputGradient'],
    }[operation] as [string, string]
    const [left, right] = [read(a), read(b)]
    forEachTap(problem, (...tap) => {
      const [to, l, r] = roles[operation](tap)
      lists[to]!.push([left[l]!, right[r]!])
    })
  }
  const bias = operands.bias?.data
  const space = sizeOf(operation === 'transposed' ? problem.inputSize : outputSize(problem))
  const data = zeros(problem.dtype, lists.length)
  lists.forEach((products, j) => {
    const sum = orders[order](products, round)
    data[j] = bias ? round(sum + bias[Math.floor(j / space) % bias.length]!) : sum
  })
  if (operation === 'biasGradient') return { shape, data }
  return operation === 'filterGradient'
    ? convertFilterLayout({ shape, data }, 'oihw', problem.filterLayout)
    : convertLayout({ shape, data }, 'channels-first', problem.layout)
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
