import reference from '@convlaws/reference'
import { axesOf, type ConvProblem } from '@convlaws/spec'
import { cursorCell } from '../cursor.ts'
import { gamma } from '../gamma.ts'
import { lineTensor } from '../line-problem.ts'
import { smallProblem } from '../small-problem.ts'
import { paddedAxis } from '../stencil/extended-axis.ts'
import type { Factors } from '../sum-of-products.ts'
import type { FlipState } from './flip-state.ts'
import { moved } from './moved.ts'

/** What comes out when kernel and signal change their places; all lists are as long as both together, less one. */
export interface Exchange {
  /** Places of f ⋆ g or f ∗ g, and of its exchanged form: a correlation begins to the left of 0. */
  readonly places: readonly number[]
  readonly exchangedPlaces: readonly number[]
  readonly given: readonly number[]
  readonly exchanged: readonly number[]
  /** `exchanged` read from the other end, which stands at the places of `given`. */
  readonly reversed: readonly number[]
  /** Places where the exchanged form, or that form reversed, is another number, by more than rounding explains. */
  readonly differing: readonly number[]
  readonly differingReversed: readonly number[]
}

/** Everything that the figure of turning and moving draws. */
export interface FlipView {
  readonly state: FlipState
  readonly problem: ConvProblem
  readonly output: readonly number[]
  readonly at: number
  /** The kernel as it is laid on, and for each of its numbers the place under it; outside the input for the border. */
  readonly laid: readonly { readonly value: number; readonly tap: number; readonly place: number }[]
  readonly terms: readonly Factors[]
  /** The products of every output. */
  readonly allTerms: readonly (readonly Factors[])[]
  /** The input cell that is looked at, and the outputs that read it. */
  readonly looked: number | null
  readonly affected: readonly number[]
  readonly exchange: Exchange
  readonly movedInput: readonly number[]
  /** The output of the moved input, and the moved output; and where they differ. */
  readonly outputOfMoved: readonly number[]
  readonly movedOutput: readonly number[]
  readonly differing: readonly number[]
}

/** The problem that keeps the length of the input. */
export function flipProblem({ orientation, input, filter, border }: FlipState): ConvProblem {
  return smallProblem({
    inputSize: [input.length],
    filterSize: [filter.length],
    strides: [1],
    dilations: [1],
    padding: 'same-upper',
    paddingMode: border,
    orientation,
  })
}

/** Every overlap of two lists: of lengths n and k, n + k − 1 numbers. */
function everyOverlap(filter: readonly number[], input: readonly number[], orientation: ConvProblem['orientation']) {
  const reach = filter.length - 1
  const problem = smallProblem({
    inputSize: [input.length],
    filterSize: [filter.length],
    strides: [1],
    dilations: [1],
    padding: [[reach, reach]],
    orientation,
  })
  return [...reference.forward(problem, { input: lineTensor(input), filter: lineTensor(filter) }).data]
}

function exchangeOf({ filter, input, orientation }: FlipState): Exchange {
  const overlaps = (first: readonly number[], second: readonly number[]) => everyOverlap(first, second, orientation)
  const given = overlaps(filter, input)
  const exchanged = overlaps(input, filter)
  const reversed = exchanged.toReversed()
  const [absoluteFilter, absoluteInput] = [filter.map(Math.abs), input.map(Math.abs)]
  const magnitudes = overlaps(absoluteFilter, absoluteInput)
  const exchangedMagnitudes = overlaps(absoluteInput, absoluteFilter)
  const from = (first: number) => given.map((_, place) => first + place)
  const isConvolution = orientation === 'convolution'
  // (f ⋆ g)(i) = Σ f(a) g(i + a) is zero unless −(k − 1) ≤ i ≤ n − 1; a convolution begins at 0 whatever the order.
  const places = from(isConvolution ? 0 : 1 - filter.length)
  const exchangedPlaces = from(isConvolution ? 0 : 1 - input.length)
  const everyPlace = [...new Set([...places, ...exchangedPlaces])]
  // Both add up at most so many products, in different orders, so that equal sums may be rounded differently.
  const rounding = gamma(Math.min(filter.length, input.length))
  const differingAt = (otherPlaces: readonly number[], others: readonly number[], otherMagnitudes: readonly number[]) =>
    everyPlace.filter((place) => {
      const [here, there] = [places.indexOf(place), otherPlaces.indexOf(place)]
      const gap = Math.abs((given[here] ?? 0) - (others[there] ?? 0))
      return gap > rounding * ((magnitudes[here] ?? 0) + (otherMagnitudes[there] ?? 0))
    })
  return {
    places,
    exchangedPlaces,
    given,
    exchanged,
    reversed,
    differing: differingAt(exchangedPlaces, exchanged, exchangedMagnitudes),
    differingReversed: differingAt(places, reversed, exchangedMagnitudes.toReversed()),
  }
}

/** Computes what the figure shows; numbers of outputs come from the reference. */
export function flipView(state: FlipState): FlipView {
  const problem = flipProblem(state)
  const { input, filter, shift, border } = state
  const run = (numbers: readonly number[]) => [
    ...reference.forward(problem, { input: lineTensor(numbers), filter: lineTensor(filter) }).data,
  ]
  const output = run(input)
  const { places, taps } = paddedAxis(axesOf(problem)[0]!, problem)
  const windows = output.map((_, result) =>
    taps.map(({ filter: tap, distance }) => ({ value: filter[tap]!, tap, ...places[result + distance]! })),
  )
  const allTerms = windows.map((window) =>
    window.map(({ source, value }): Factors => [source === null ? 0 : input[source]!, value]),
  )
  const cell = cursorCell(state)
  const looked = cell?.grid === 'input' ? cell.index[0]! : null
  const at = cell?.grid === 'output' ? cell.index[0]! : state.at
  const window = windows[at] ?? []
  const movedInput = moved(input, shift, border)
  const outputOfMoved = run(movedInput)
  const movedOutput = moved(output, shift, border)
  return {
    state,
    problem,
    output,
    at,
    laid: window.map(({ value, tap, place }) => ({ value, tap, place })),
    terms: allTerms[at] ?? [],
    allTerms,
    looked,
    affected: windows.flatMap((taps_, result) =>
      taps_.some(({ source }) => source === looked && looked !== null) ? [result] : [],
    ),
    exchange: exchangeOf(state),
    movedInput,
    outputOfMoved,
    movedOutput,
    differing: movedOutput.flatMap((value, place) => (value === outputOfMoved[place] ? [] : [place])),
  }
}
