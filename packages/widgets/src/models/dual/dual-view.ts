import { cursorCell } from '../cursor.ts'
import { gamma } from '../gamma.ts'
import { type DualState, dualPlaces, placeStep } from './dual-state.ts'
import { continuousConvolution, everyProduct, fullConvolution, sampledConvolution } from './sampled-convolution.ts'
import { type Shape, shapes } from './shapes.ts'

/** What the two functions are called: the one that lies still, and the one that is turned and moved over it. */
export type FunctionNames = readonly [still: string, moved: string]

/** Two functions, one of them turned and moved over the other. */
export interface ContinuousView {
  readonly tab: 'continuous'
  /** Exchanged, g lies still. */
  readonly names: FunctionNames
  /** The one that lies still, and the one that is moved. */
  readonly f: Shape
  readonly g: Shape
  readonly x: number
  /** The integral of f(z)·g(x − z): the marked area. */
  readonly value: number
  readonly step: number
  /** The sum over samples with this step, and how far it is from the area. */
  readonly sum: number
  /** The same with every finer step, to see where it goes. */
  readonly sums: readonly { readonly samples: DualState['samples']; readonly sum: number; readonly error: number }[]
  /** The samples whose bars are drawn: where, and f(z)·g(x − z). */
  readonly bars: readonly { readonly z: number; readonly product: number }[]
  /** (f ∗ g)(x) at every place. */
  readonly curve: readonly { readonly x: number; readonly value: number }[]
}

/** Two polynomials, and the table of their products. */
export interface DiscreteView {
  readonly tab: 'discrete'
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly products: readonly (readonly number[])[]
  readonly output: readonly number[]
  /** The anti-diagonal that is shown: i + j = at. */
  readonly at: number
  /** The entries of the anti-diagonal as pairs of factors. */
  readonly terms: readonly (readonly [number, number])[]
}

/** Everything that the figure of the definition draws. */
export interface DualView {
  readonly state: DualState
  readonly shown: ContinuousView | DiscreteView
  /** What comes out when the operands change places. */
  readonly exchangedValue: number
  /** Whether it is what is shown, but for the rounding of products that are added in another order. */
  readonly isSame: boolean
}

const finenesses = [4, 8, 16, 32] as const

function continuous(state: DualState, f: Shape, g: Shape): ContinuousView {
  const step = 1 / state.samples
  const x = state.at * placeStep
  const value = continuousConvolution(f, g, x)
  const sums = finenesses.map((samples) => {
    const sum = sampledConvolution(f, g, 1 / samples, x)
    return { samples, sum, error: sum - value }
  })
  const places = Array.from({ length: Math.round(f.to / step) }, (_, place) => place * step)
  return {
    tab: 'continuous',
    names: state.isExchanged ? ['g', 'f'] : ['f', 'g'],
    f,
    g,
    x,
    value,
    step,
    sum: sums.find(({ samples }) => samples === state.samples)!.sum,
    sums,
    bars: places.map((z) => ({ z, product: f.at(z) * g.at(x - z) })),
    curve: Array.from({ length: dualPlaces(state) }, (_, place) => {
      const at = place * placeStep
      return { x: at, value: continuousConvolution(f, g, at) }
    }),
  }
}

function discrete(state: DualState, a: readonly number[], b: readonly number[]): DiscreteView {
  const cell = cursorCell(state)
  const at = cell ? cell.index.reduce((sum, entry) => sum + entry, 0) : state.at
  return {
    tab: 'discrete',
    a,
    b,
    products: everyProduct(a, b),
    output: fullConvolution(a, b),
    at,
    terms: a.flatMap((first, i): (readonly [number, number])[] => {
      const second = b[at - i]
      return second === undefined ? [] : [[first, second]]
    }),
  }
}

/** Computes what the figure shows; sums of products come from the reference. */
export function dualView(state: DualState): DualView {
  const order = <T>(first: T, second: T): [T, T] => (state.isExchanged ? [second, first] : [first, second])
  if (state.tab === 'discrete') {
    const [a, b] = order(state.a, state.b)
    const shown = discrete(state, a, b)
    const exchangedValue = fullConvolution(b, a)[shown.at]!
    const magnitude = shown.terms.reduce((sum, [first, second]) => sum + Math.abs(first * second), 0)
    const gap = Math.abs(exchangedValue - shown.output[shown.at]!)
    return { state, shown, exchangedValue, isSame: gap <= 2 * gamma(shown.terms.length) * magnitude }
  }
  const [f, g] = order(shapes[state.f], shapes[state.g])
  const shown = continuous(state, f, g)
  const exchangedValue = continuousConvolution(g, f, shown.x)
  return { state, shown, exchangedValue, isSame: Math.abs(exchangedValue - shown.value) <= Number.EPSILON * 16 }
}
