import { brokenConstraint, type ConvProblem } from '@convlaws/spec'

/** A count of a problem that may be cut, and the problem with it cut. */
interface Part {
  readonly value: number
  readonly cut: () => ConvProblem
}

/** The next smaller count to try: half, but 2 rather than 1, so that a level above 1 stays. */
const smaller = (value: number) => Math.max(2, Math.floor(value / 2))

function partsOf(problem: ConvProblem): Part[] {
  const { batch, inputChannels, outputChannels, groups, inputSize } = problem
  const [inputs, outputs] = [inputChannels / groups, outputChannels / groups]
  const fewer = smaller(groups)
  return [
    { value: batch, cut: () => ({ ...problem, batch: smaller(batch) }) },
    {
      value: groups,
      cut: () => ({ ...problem, groups: fewer, inputChannels: fewer * inputs, outputChannels: fewer * outputs }),
    },
    { value: inputs, cut: () => ({ ...problem, inputChannels: groups * smaller(inputs) }) },
    { value: outputs, cut: () => ({ ...problem, outputChannels: groups * smaller(outputs) }) },
    ...inputSize.flatMap((value, axis) =>
      [smaller(value), value - 1].map((less) => ({
        value,
        cut: () => ({ ...problem, inputSize: inputSize.map((n, a) => (a === axis ? less : n)) }),
      })),
    ),
  ]
}

/**
 * The problem with its counts cut, the largest first, until `fits` holds of it or nothing can be cut without making it
 * invalid. For laws whose other side costs more than the problem itself.
 */
export function cutUntil(problem: ConvProblem, fits: (problem: ConvProblem) => boolean): ConvProblem {
  for (let current = problem; ; ) {
    if (fits(current)) return current
    const parts = partsOf(current)
      .filter(({ value }) => value > 2)
      .sort((a, b) => b.value - a.value)
    const next = parts.map(({ cut }) => cut()).find((cut) => !brokenConstraint(cut))
    if (!next) return current
    current = next
  }
}
