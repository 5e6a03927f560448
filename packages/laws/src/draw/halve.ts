import type { ConvProblem } from '@convlaws/spec'

/** One number of a problem that may be made smaller. */
interface Part {
  readonly value: number
  /** The least it may come to; 2 for a number above 1 whose being above 1 is a level of its own. */
  readonly least: number
  readonly to: (value: number) => ConvProblem
}

function partsOf(problem: ConvProblem): Part[] {
  const { batch, groups, inputChannels, outputChannels } = problem
  const [inputs, outputs] = [inputChannels / groups, outputChannels / groups]
  const channels = (g: number, i: number, o: number): ConvProblem => ({
    ...problem,
    groups: g,
    inputChannels: g * i,
    outputChannels: g * o,
  })
  const counts: [number, Part['to']][] = [
    [batch, (value) => ({ ...problem, batch: value })],
    [groups, (value) => channels(value, inputs, outputs)],
    [inputs, (value) => channels(groups, value, outputs)],
    [outputs, (value) => channels(groups, inputs, value)],
  ]
  const extents = (['inputSize', 'filterSize', 'dilations'] as const).flatMap((field) =>
    problem[field].map(
      (length, a): Part => ({
        value: length,
        least: field === 'inputSize' ? 1 : Math.min(length, 2),
        to: (value) => ({ ...problem, [field]: problem[field].with(a, value) }),
      }),
    ),
  )
  return [...counts.map(([value, to]) => ({ value, least: Math.min(value, 2), to })), ...extents]
}

/**
 * Halves the largest count or extent of a problem, filter and dilation among them, until it is affordable or nothing is
 * left to halve. Padding stays as it is, so the result is a problem only once a law has put padding of its own in its place.
 */
export function halveUntil(problem: ConvProblem, affordable: (problem: ConvProblem) => boolean): ConvProblem {
  let current = problem
  while (!affordable(current)) {
    const open = partsOf(current).filter(({ value, least }) => value > least)
    if (open.length === 0) return current
    const { value, least, to } = open.reduce((a, b) => (b.value > a.value ? b : a))
    current = to(Math.max(least, Math.floor(value / 2)))
  }
  return current
}
