import { brokenConstraint, type ConvProblem } from '@convlaws/spec'

/** A number of a problem that may be cut, and the problem with it cut. */
interface Part {
  readonly value: number
  readonly cut: () => ConvProblem
}

/** The next smaller count to try: half, but 2 rather than 1, so that a level above 1 stays. */
const smaller = (value: number) => Math.max(2, Math.floor(value / 2))

/** A list with one entry changed. */
const replaced = <T>(list: readonly T[], at: number, entry: T): T[] => list.map((old, a) => (a === at ? entry : old))

function countsOf(problem: ConvProblem): Part[] {
  const { batch, inputChannels, outputChannels, groups } = problem
  const [inputs, outputs, fewer] = [inputChannels / groups, outputChannels / groups, smaller(groups)]
  return [
    { value: batch, cut: () => ({ ...problem, batch: smaller(batch) }) },
    {
      value: groups,
      cut: () => ({ ...problem, groups: fewer, inputChannels: fewer * inputs, outputChannels: fewer * outputs }),
    },
    { value: inputs, cut: () => ({ ...problem, inputChannels: groups * smaller(inputs) }) },
    { value: outputs, cut: () => ({ ...problem, outputChannels: groups * smaller(outputs) }) },
  ]
}

function extentsOf(problem: ConvProblem): Part[] {
  const { inputSize, dilations, padding } = problem
  const sizes = inputSize.flatMap((value, a) =>
    [smaller(value), value - 1].map((less) => ({
      value,
      cut: () => ({ ...problem, inputSize: replaced(inputSize, a, less) }),
    })),
  )
  const steps = dilations.map((value, a) => ({
    value,
    cut: () => ({ ...problem, dilations: replaced(dilations, a, smaller(value)) }),
  }))
  if (typeof padding === 'string') return [...sizes, ...steps]
  const pairs = padding.map(([begin, end], a) => ({
    value: Math.max(begin, end),
    cut: () => ({ ...problem, padding: replaced(padding, a, [Math.floor(begin / 2), Math.floor(end / 2)] as const) }),
  }))
  return [...sizes, ...steps, ...pairs]
}

/**
 * The problem with counts and extents cut, the largest first, until `fits` holds of it or nothing can be cut without
 * making it invalid. For laws whose other side costs more than the problem itself.
 */
export function cutUntil(problem: ConvProblem, fits: (problem: ConvProblem) => boolean): ConvProblem {
  for (let current = problem; ; ) {
    if (fits(current)) return current
    const parts = [...countsOf(current), ...extentsOf(current)]
      .filter(({ value }) => value > 2)
      .sort((a, b) => b.value - a.value)
    const next = parts.map(({ cut }) => cut()).find((cut) => !brokenConstraint(cut))
    if (!next) return current
    current = next
  }
}
